import type { ProductInput, productStates } from "../contract/desk-product"
import { changedFields, needsApproval, type ProductField, withImmediate } from "./product-changes"

export type ProductState = (typeof productStates)[number]

/** Where a product stands: what buyers see or would see, and the change that waits for the province or was refused. */
export type Standing = { state: ProductState; live: ProductInput; change: ProductInput | null }

export type ProductPlan = Standing & {
  /** In which it differs from what the cooperative wrote last. */
  fields: ProductField[]
  /** Waits for the province from now on. */
  proposes: boolean
  /** It may have no gaps: somebody looks at it. */
  whole: boolean
}

/** What the cooperative wrote last. */
export const latest = ({ live, change }: Standing): ProductInput => (change ? withImmediate(change, live) : live)

/** What becomes of a product that is written again; see the machine in the README. */
export function planProduct(standing: Standing, written: ProductInput, propose: boolean): ProductPlan {
  const fields = changedFields(latest(standing), written)
  if (standing.state !== "published") {
    const state = propose ? "proposed" : standing.state
    return { state, live: written, change: null, fields, proposes: propose, whole: state === "proposed" }
  }
  const waits = needsApproval(changedFields(standing.live, written))
  return {
    state: "published",
    live: withImmediate(standing.live, written),
    change: waits ? written : null,
    fields,
    // what was refused is proposed again by writing something else, or by proposing it
    proposes: waits && (propose || needsApproval(fields)),
    whole: true,
  }
}
