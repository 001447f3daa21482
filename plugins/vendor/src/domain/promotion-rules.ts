import type { PromotionKind } from "../contract/promotion"

type Rule = { attribute: string; operator: "eq" | "in" | "gte"; values: string[] }
type Terms = {
  cooperative_id: string
  kind: PromotionKind
  value: number
  minimum: number
  product_ids: string[] | null
}

/**
 * The rules by which Medusa computes a cooperative's promotion. Each of them is bound to the cooperative by the cart's own owner of
 * every line and every way of sending (`hooks/promotion-context`), never by what somebody wrote: ids of another cooperative's
 * products that got in would reduce nothing.
 */
export function promotionRules({ cooperative_id, kind, value, minimum, product_ids }: Terms): {
  method: {
    type: "percentage" | "fixed"
    target: "items" | "shipping_methods"
    allocation: "across" | "each"
    value: number
  }
  targets: Rule[]
  conditions: Rule[]
} {
  const shipping = kind === "free_shipping"
  const target = shipping ? "shipping_methods" : "items"
  const own: Rule = { attribute: `${target}.cooperative_id`, operator: "eq", values: [cooperative_id] }
  const chosen: Rule[] =
    product_ids && !shipping ? [{ attribute: "items.product_id", operator: "in", values: product_ids }] : []
  const conditions: Rule[] = []
  if (minimum > 0)
    conditions.push({ attribute: `own_total.${cooperative_id}`, operator: "gte", values: [String(minimum)] })
  return {
    method: {
      type: kind === "amount" ? "fixed" : "percentage",
      target,
      allocation: shipping ? "each" : "across",
      value: shipping ? 100 : value,
    },
    targets: [own, ...chosen],
    conditions,
  }
}
