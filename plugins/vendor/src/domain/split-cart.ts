import { decorateCartTotals, generateEntityId, MathBN } from "@medusajs/framework/utils"
import type { CartItem, CartShippingMethod, CartSnapshot } from "./cart-snapshot"
import { CodedError } from "./coded-error"
import { decimalsOf } from "./currency"
import { type OrderDraft, orderInput } from "./order-draft"
import { spreadCreditLines } from "./spread-credit-lines"

type Part = { items: CartItem[]; shipping_methods: CartShippingMethod[] }

/**
 * Splits a cart into one order draft per cooperative, in the order of their ids.
 * Every order keeps its own total; shares are those totals in whole units, rounded cumulatively, so that they add up.
 * @param profiles the shipping profile of each shipping option in the cart
 * @throws CodedError when a line or a shipping method cannot be given to exactly one cooperative
 */
export function splitCart(cart: CartSnapshot, profiles: ReadonlyMap<string, string>, purchaseId: string): OrderDraft[] {
  const parts = partsByCooperative(cart, profiles)
  const drafts = parts.map(([cooperative_id, part]) => {
    const order_id = generateEntityId(undefined, "order")
    return {
      order_id,
      cooperative_id,
      order: orderInput(cart, { order_id, purchase_id: purchaseId, cooperative_id, ...part }),
    }
  })
  spreadCreditLines(
    cart,
    drafts.map(({ order }) => ({ order, gross: totalOf(cart, order) })),
  )

  const promotionOf = new Map((cart.promotions ?? []).map(({ code, id }) => [code, id]))
  const decimals = decimalsOf(cart.currency_code)
  let running = MathBN.convert(0)
  return drafts.map((draft) => {
    const total = totalOf(cart, draft.order)
    const before = running.decimalPlaces(decimals)
    running = MathBN.add(running, total)
    return {
      ...draft,
      total: total.toFixed(),
      share: running.decimalPlaces(decimals).minus(before).toFixed(),
      promotion_ids: draft.order.promo_codes.flatMap((code) => promotionOf.get(code) ?? []),
    }
  })
}

function partsByCooperative(cart: CartSnapshot, profiles: ReadonlyMap<string, string>): [string, Part][] {
  const parts = new Map<string, Part>()
  for (const item of cart.items) {
    const cooperative = cooperativeOf(item)
    const part = parts.get(cooperative) ?? { items: [], shipping_methods: [] }
    parts.set(cooperative, part)
    part.items.push(item)
  }
  const owners = profileOwners(cart.items)
  for (const method of cart.shipping_methods ?? []) {
    const part = parts.get(owners.get(profiles.get(method.shipping_option_id) ?? "") ?? "")
    if (!part)
      throw new CodedError("shipping_not_offered", `Shipping method ${method.id} serves no cooperative of the cart`)
    part.shipping_methods.push(method)
  }
  for (const [cooperative_id, { items, shipping_methods }] of parts) {
    const unsent = items.some((item) => item.requires_shipping) && !shipping_methods.length
    if (unsent) throw new CodedError("shipping_missing", `No shipping chosen for ${cooperative_id}`, { cooperative_id })
  }
  return [...parts].sort(([a], [b]) => (a < b ? -1 : 1))
}

function cooperativeOf(item: CartItem): string {
  const id = item.variant?.product.cooperative?.id
  if (id) return id
  throw new CodedError("item_without_cooperative", `Line ${item.id} belongs to no cooperative`, {
    variants: [item.variant_id],
  })
}

/** Whose each shipping profile is: of one cooperative only, for that is what keeps their shipping apart. */
function profileOwners(items: CartItem[]): Map<string, string> {
  const owners = new Map<string, string>()
  for (const item of items) {
    const profile = item.variant?.product.shipping_profile?.id
    if (!profile) continue
    const cooperative = cooperativeOf(item)
    const owner = owners.get(profile) ?? cooperative
    if (owner !== cooperative)
      throw new CodedError("shipping_shared", `Shipping profile ${profile} is shared by ${owner} and ${cooperative}`)
    owners.set(profile, owner)
  }
  return owners
}

const totalOf = (cart: CartSnapshot, order: OrderDraft["order"]) => {
  // decorating writes into its argument, and lines without ids are totalled by position
  const { items, shipping_methods, credit_lines } = structuredClone(order)
  const totals = decorateCartTotals({
    items,
    shipping_methods,
    credit_lines,
    region: cart.region,
    currency_code: cart.currency_code,
  } as never)
  return MathBN.convert((totals as { total: number }).total)
}
