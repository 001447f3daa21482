import type { MedusaContainer } from "@medusajs/framework/types"
import { CodedError } from "../domain/coded-error"
import { latest } from "../domain/plan-product"
import { type ProductStep, stepsNow } from "../domain/product-steps"
import { checkGaps } from "./products/check-pieces"
import type { Held } from "./products/lock-products"
import { changedPiece } from "./products/make-piece"
import type { Piece } from "./products/piece"
import { writePieces } from "./products/write-pieces"

export type ProductMove = {
  cooperative_id: string
  by: { party: "member"; id: string }
  product_id: string
  /** That the member saw. */
  version: number
}

/**
 * The cooperative shows a product, or a change that was refused, to the province.
 * @throws CodedError `product_incomplete` with `fields`, `product_state`, `product_not_found`, `changed_meanwhile`
 */
export function proposeProduct(container: MedusaContainer, move: ProductMove): Promise<void> {
  return step(container, move, (held, demands) => {
    assertStep(held, "propose")
    const piece = changedPiece(held, latest(held.standing), { propose: true, imported: false })
    checkGaps([piece], demands)
    return piece
  })
}

/**
 * Off sale, or back from the province: a draft again, as the cooperative wrote it last.
 * @throws CodedError `product_state`, `product_not_found`, `changed_meanwhile`
 */
export function withdrawProduct(container: MedusaContainer, move: ProductMove): Promise<void> {
  return step(container, move, (held) => {
    assertStep(held, "withdraw")
    const live = latest(held.standing)
    return { ...untouched(held), plan: plan("draft", live), steps: [{ step: "withdrawn", fields: [] }], verdict: null }
  })
}

type Decide = (held: Held, demands: Parameters<typeof checkGaps>[1]) => Piece

function step(
  container: MedusaContainer,
  { product_id, version, ...move }: ProductMove,
  decide: Decide,
): Promise<void> {
  const versions = new Map([[product_id, version]])
  return writePieces(container, { ...move, versions }, (held, demands) => held.map((one) => decide(one, demands)))
}

/** @throws CodedError `product_state` with the state */
export function assertStep({ row, file }: Held, wanted: ProductStep): void {
  const refusedChange = file.change !== null && file.verdict !== null
  if (!stepsNow(row.status, { refusedChange }).includes(wanted))
    throw new CodedError("product_state", `Not while it is ${row.status}`, { state: row.status })
}

const plan = (state: Piece["plan"]["state"], live: Piece["plan"]["live"]): Piece["plan"] => ({
  state,
  live,
  change: null,
  fields: [],
  proposes: false,
  whole: false,
})

const untouched = ({ row, file }: Held) => ({ id: row.id, handle: row.handle, row, file, key: null, english: false })
