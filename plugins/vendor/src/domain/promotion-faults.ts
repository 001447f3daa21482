import { type PromotionKind, percentageMost } from "../contract/promotion"
import { jakartaDay } from "./jakarta-day"

type Terms = { kind: PromotionKind; value: number; minimum: number; until: string | null }
export type PromotionFault = { path: "value" | "until"; code: string }

/**
 * What of a promotion makes no sense: more than ninety per cent of the least that one can buy with it, nothing at all, or an end in
 * the past.
 * @param cheapest price of the cheapest thing that it covers, in whole rupiah; null when it covers nothing that has a price
 */
export function promotionFaults(
  { kind, value, minimum, until }: Terms,
  cheapest: number | null,
  now: Date,
): PromotionFault[] {
  const faults: PromotionFault[] = []
  if (kind !== "free_shipping" && value < 1) faults.push({ path: "value", code: "too_small" })
  if (kind === "percentage" && value > percentageMost) faults.push({ path: "value", code: "percentage_too_high" })
  const least = Math.max(minimum, cheapest ?? 0)
  if (kind === "amount" && value * 100 > least * percentageMost) faults.push({ path: "value", code: "amount_too_high" })
  if (until && until < jakartaDay(now)) faults.push({ path: "until", code: "promotion_past" })
  return faults
}
