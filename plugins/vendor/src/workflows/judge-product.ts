import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { CodedError } from "../domain/coded-error"
import { latest } from "../domain/plan-product"
import { changedFields } from "../domain/product-changes"
import { ownerOfProduct } from "../queries/products/owner-of-product"
import { waits } from "../queries/products/product-file-row"
import { ProductEvents } from "./products/announce-products"
import { checkGaps } from "./products/check-pieces"
import type { Held } from "./products/lock-products"
import type { Piece } from "./products/piece"
import { writePieces } from "./products/write-pieces"

type Judgement = { product_id: string; staff: string /** That staff have looked at. */; version: number }

/**
 * What was proposed is what buyers see from now on.
 * @throws CodedError `product_state`, `product_incomplete`, `stock_reserved`, `product_not_found`, `changed_meanwhile`
 */
export function approveProduct(container: MedusaContainer, judgement: Judgement): Promise<void> {
  return judge(container, judgement, (held) => {
    const live = latest(held.standing)
    const fields = held.standing.change ? changedFields(held.standing.live, live) : []
    return {
      plan: { state: "published", live, change: null, fields, proposes: false, whole: true },
      steps: [{ step: "approved", fields }],
      verdict: { approved: true, at: new Date().toISOString(), reason: "", fields: [] },
    }
  })
}

/**
 * It stays as it is: a new product out of sale, a published one as buyers know it.
 * @throws CodedError `product_state`, `product_not_found`, `changed_meanwhile`
 */
export function rejectProduct(
  container: MedusaContainer,
  { reason, fields, ...judgement }: Judgement & { reason: string; fields: string[] },
): Promise<void> {
  return judge(container, judgement, ({ standing }) => ({
    plan: {
      ...standing,
      state: standing.state === "published" ? "published" : "rejected",
      fields: [],
      proposes: false,
      whole: false,
    },
    steps: [{ step: "rejected", fields, reason }],
    verdict: { approved: false, at: new Date().toISOString(), reason, fields },
  }))
}

type Decide = (held: Held) => Pick<Piece, "plan" | "steps" | "verdict">

async function judge(
  container: MedusaContainer,
  { product_id, staff, version }: Judgement,
  decide: Decide,
): Promise<void> {
  const { id: cooperative_id } = await ownerOfProduct(container, product_id)
  const by = { party: "province", id: staff } as const
  await writePieces(container, { cooperative_id, by, versions: new Map([[product_id, version]]) }, (held, demands) =>
    held.map((one) => {
      const { row, file } = one
      if (row.status !== "proposed" && !(row.status === "published" && waits(file)))
        throw new CodedError("product_state", "Nothing waits for a decision", { state: row.status })
      const piece = { id: row.id, handle: row.handle, row, file, key: null, english: false, ...decide(one) }
      checkGaps([piece], demands)
      return piece
    }),
  )
  await container.resolve(Modules.EVENT_BUS).emit({ name: ProductEvents.JUDGED, data: { id: product_id } })
}
