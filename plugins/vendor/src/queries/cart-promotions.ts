import type { Cart, CartCode, Parcel } from "../contract/cart"
import { enteredCodes } from "../domain/promotion-context"
import type { AdjustmentRow, CartItemRow, CartRow } from "./cart-row"
import { type PromotionRow, stateOfRow } from "./promotion-row"

const adjustmentsOf = ({ items, shipping_methods }: Pick<CartRow, "items" | "shipping_methods">): AdjustmentRow[] =>
  [...items, ...shipping_methods].flatMap(({ adjustments }) => adjustments ?? [])

/** Medusa's ids of the promotions that a cart has now. */
export const promotionIds = (cart: CartRow): string[] => [
  ...new Set(adjustmentsOf(cart).flatMap(({ promotion_id }) => promotion_id ?? [])),
]

/** What each promotion takes off a parcel. */
export function reductionsOf(
  items: CartItemRow[],
  method: CartRow["shipping_methods"][number] | undefined,
  promotions: readonly PromotionRow[],
): Parcel["reductions"] {
  const amounts = new Map<string, number>()
  for (const { promotion_id, amount } of adjustmentsOf({ items, shipping_methods: method ? [method] : [] }))
    if (promotion_id) amounts.set(promotion_id, (amounts.get(promotion_id) ?? 0) + amount)
  return promotions.flatMap(({ promotion_id, code, kind }) => {
    const amount = amounts.get(promotion_id)
    return amount === undefined ? [] : { code, kind, amount: Math.round(amount) }
  })
}

/** The codes that the buyer has entered, and what each of them waits for. */
export function cartCodes(cart: CartRow, parcels: Cart["parcels"], promotions: readonly PromotionRow[]): CartCode[] {
  const applied = new Set(promotionIds(cart))
  return enteredCodes(cart.metadata).flatMap((code): CartCode[] => {
    const promotion = promotions.find((one) => one.code === code)
    if (!promotion) return []
    const parcel = parcels.find(({ cooperative }) => cooperative.id === promotion.cooperative_id)
    const holds = applied.has(promotion.promotion_id)
    return [
      {
        code,
        applied: holds,
        waits: holds ? null : whatItWaitsFor(promotion, parcel),
        minimum: promotion.minimum,
        store: parcel?.cooperative.name ?? "",
      },
    ]
  })
}

function whatItWaitsFor(promotion: PromotionRow, parcel: Parcel | undefined): NonNullable<CartCode["waits"]> {
  if (!parcel || stateOfRow(promotion, new Date()) !== "running") return "over"
  if (parcel.items_total < promotion.minimum) return "minimum"
  return promotion.kind === "free_shipping" && !parcel.chosen ? "shipping" : "over"
}
