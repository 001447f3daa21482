import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Cart, CartLine, Parcel } from "../contract/cart"
import type { ClosureNotice } from "../contract/store-settings"
import { availablePieces } from "../domain/available-pieces"
import { noteFor } from "../domain/buyer-note"
import { CodedError } from "../domain/coded-error"
import { addressOf } from "../domain/delivery-address"
import { lineProblem } from "../domain/line-problem"
import { enteredCodes } from "../domain/promotion-context"
import { regencyName } from "../domain/regencies"
import { closureNotice } from "../domain/store-closure"
import { cartCodes, promotionIds, reductionsOf } from "./cart-promotions"
import { type CartItemRow, type CartRow, cartFields } from "./cart-row"
import { closuresOf } from "./closures-of"
import { type ListedOption, listShippingOptions } from "./list-shipping-options"
import { picturesOf } from "./pictures-of"
import type { PromotionRow } from "./promotion-row"
import { promotionsByCode } from "./promotions-by-code"

/**
 * A cart as the buyer sees it: one parcel per cooperative, what may be sent how, and what stands in the way of buying it.
 * @throws CodedError `cart_not_found`; `cart_completed` when it has become a purchase
 */
export async function loadCart(container: MedusaContainer, id: string, locale: string | undefined): Promise<Cart> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "cart", fields: cartFields, filters: { id } }, { locale })
  const row = data[0] as unknown as CartRow | undefined
  if (!row) throw new CodedError("cart_not_found", `No cart ${id}`)
  if (row.completed_at) throw new CodedError("cart_completed", `Cart ${id} has become a purchase`)
  const now = new Date()
  const [options, pictureOf, promotions, closures] = await Promise.all([
    listShippingOptions(container, row, locale),
    picturesOf(
      container,
      row.items.map(({ thumbnail }) => thumbnail),
    ),
    promotionsByCode(container, enteredCodes(row.metadata), promotionIds(row)),
    closuresOf(
      container,
      row.items.flatMap(({ variant }) => variant?.product.cooperative?.id ?? []),
    ),
  ])
  const abroad = row.shipping_address ? row.shipping_address.country_code !== "id" : false
  const wanted = piecesByVariant(row.items)
  const parcels = [...groupByCooperative(inOrderOfArrival(row.items))].map(([cooperative, items]) => {
    const closure = closureNotice(closures.get(cooperative.id) ?? null, now, locale)
    const closed = closure?.state === "closed"
    const lines = items.map((item): CartLine => {
      const available = item.variant ? availablePieces(item.variant) : 0
      return {
        id: item.id,
        variant_id: item.variant_id,
        product_id: item.product_id,
        product_handle: item.product_handle,
        title: item.variant?.product.title ?? item.product_title,
        variant: item.variant?.product.metadata?.has_option ? item.variant.title : "",
        quantity: item.quantity,
        unit_price: item.unit_price,
        total: Math.round(item.original_total),
        picture: pictureOf(item.thumbnail),
        available,
        problem: lineProblem(item, { available, wanted: wanted.get(item.variant_id) ?? item.quantity, abroad, closed }),
        closed_until: closed ? closure.until : null,
      }
    })
    return parcelOf(cooperative, { closure, lines, items, cart: row, options, promotions })
  })
  return {
    id: row.id,
    currency_code: row.currency_code,
    locale: row.locale,
    parcels,
    address: addressOf(row.shipping_address, row.email),
    items_total: Math.round(row.original_item_total),
    shipping_total: Math.round(row.shipping_total),
    discount_total: Math.round(row.original_item_total - row.item_total),
    total: Math.round(row.total),
    codes: cartCodes(row, parcels, promotions),
    pieces: row.items.reduce((sum, { quantity }) => sum + quantity, 0),
    ready: isReady(row, parcels),
  }
}

type CooperativeRow = NonNullable<NonNullable<CartItemRow["variant"]>["product"]["cooperative"]>

/** Stands for lines whose product or cooperative is gone, so that they are shown and can be removed. */
const nobody: CooperativeRow = {
  id: "",
  handle: "",
  name: "—",
  state: "closed",
  regency_code: "",
  colour: "#5b5b5b",
  accent: "#c9c9c9",
  pattern: 0,
}

/** Ids begin with the time: without an order a line would move about the page whenever its quantity changes. */
const inOrderOfArrival = (items: CartItemRow[]): CartItemRow[] =>
  [...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))

function groupByCooperative(items: CartItemRow[]): Map<CooperativeRow, CartItemRow[]> {
  const known = new Map<string, CooperativeRow>()
  const groups = new Map<CooperativeRow, CartItemRow[]>()
  for (const item of items) {
    const found = item.variant?.product.cooperative ?? nobody
    const cooperative = known.get(found.id) ?? found
    known.set(found.id, cooperative)
    groups.set(cooperative, [...(groups.get(cooperative) ?? []), item])
  }
  return groups
}

/** One variant may stand in several lines, which share its stock. */
function piecesByVariant(items: CartItemRow[]): Map<string, number> {
  const pieces = new Map<string, number>()
  for (const { variant_id, quantity } of items) pieces.set(variant_id, (pieces.get(variant_id) ?? 0) + quantity)
  return pieces
}

type ParcelFacts = {
  closure: ClosureNotice | null
  lines: CartLine[]
  items: CartItemRow[]
  cart: CartRow
  options: ListedOption[]
  promotions: PromotionRow[]
}

function parcelOf(
  cooperative: CooperativeRow,
  { closure, lines, items, cart, options, promotions }: ParcelFacts,
): Parcel {
  const profiles = new Set(items.flatMap(({ variant }) => variant?.product.shipping_profile?.id ?? []))
  const offered = options.filter(({ shipping_profile_id }) => profiles.has(shipping_profile_id))
  const method = cart.shipping_methods.find(({ shipping_option_id }) =>
    offered.some(({ id }) => id === shipping_option_id),
  )
  const { state: _, regency_code, ...shown } = cooperative
  return {
    cooperative: { ...shown, regency: regencyName(regency_code) },
    closure,
    lines,
    items_total: lines.reduce((sum, { total }) => sum + total, 0),
    discount: Math.round(items.reduce((sum, item) => sum + item.original_total - item.total, 0)),
    reductions: reductionsOf(items, method, promotions),
    weight: items.reduce(
      (sum, { variant, quantity }) => sum + (variant?.weight ?? variant?.product.weight ?? 0) * quantity,
      0,
    ),
    options: offered.map(({ id, name, description, price }) => ({ id, name, description, price })),
    chosen: method?.shipping_option_id ?? null,
    shipping_total: Math.round(method?.total ?? 0),
    note: noteFor(cart.metadata, cooperative.id).buyer_note ?? "",
  }
}

const isReady = (cart: CartRow, parcels: Parcel[]): boolean =>
  parcels.length > 0 &&
  Boolean(cart.shipping_address && cart.email) &&
  parcels.every(({ chosen, lines }) => chosen !== null && lines.every(({ problem }) => problem === null))
