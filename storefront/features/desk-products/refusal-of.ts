import type { DeskProductDetail } from "@opop/vendor/contract/desk-product"

type Judged = Pick<DeskProductDetail, "state" | "verdict" | "change_waits">

/**
 * What the province asked to mend and nobody has proposed since: of a new product, or of a change to one that is on sale, which buyers
 * do not see then.
 */
export function refusalOf({ state, verdict, change_waits }: Judged): DeskProductDetail["verdict"] {
  if (!verdict || verdict.approved || change_waits) return null
  return state === "rejected" || state === "published" ? verdict : null
}
