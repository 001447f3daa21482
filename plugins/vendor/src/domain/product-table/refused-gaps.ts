import type { ProductGap } from "../../contract/desk-product"
import type { ProductPlan } from "../plan-product"

/** The gaps with which a product is not written: all where somebody looks at it, else only what nothing on sale may lack. */
export function refusedGaps({ whole, state }: ProductPlan, gaps: ProductGap[]): ProductGap[] {
  if (whole) return gaps
  return state === "published" ? gaps.filter(({ code }) => code === "price_missing") : []
}
