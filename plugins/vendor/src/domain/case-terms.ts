import type { CaseReason, CaseState, caseKinds } from "../contract/order-case"
import { CodedError } from "./coded-error"
import type { CaseMove } from "./order-case"

type Case = {
  state: CaseState
  kind: (typeof caseKinds)[number]
  reason: CaseReason
  wanted: number
  offered: number | null
  goods_back: boolean
}
type Asked = { goods_back?: boolean | undefined; offered?: number | undefined; amount?: number | undefined }
type By = "buyer" | "cooperative" | "province" | "programme"

/** What a move agrees on: whole rupiah, and whether the goods come back before the money goes. */
export type CaseTerms = { goods_back: boolean; amount: number }

/**
 * The terms that a move brings with it, from who makes it and what they asked.
 * @param rest captured and not refunded of the order, whole rupiah: nobody can promise more
 * @throws CodedError `invalid_input` where an amount is missing, `refund_too_much`
 */
export function caseTerms(row: Case, by: By, move: CaseMove, asked: Asked, rest: number): CaseTerms {
  const goods_back = row.reason !== "not_arrived" && (asked.goods_back ?? row.goods_back)
  if (move === "answer")
    return { goods_back, amount: within(needed(asked.offered, "offered"), Math.min(row.wanted, rest)) }
  if (move === "decide") return { goods_back: false, amount: within(needed(asked.amount, "amount"), rest) }
  if (move !== "accept") return { goods_back: row.goods_back, amount: 0 }
  // the buyer takes what was offered as it was offered; the cooperative gives what was wanted
  if (by === "buyer") return { goods_back: row.goods_back, amount: within(row.offered ?? 0, rest) }
  return { goods_back, amount: within(row.wanted, rest) }
}

function needed(amount: number | undefined, path: string): number {
  if (amount !== undefined) return amount
  throw new CodedError("invalid_input", `${path}: required`, {
    fields: [{ path, code: "required", message: "required" }],
  })
}

function within(amount: number, rest: number): number {
  if (amount <= rest) return amount
  throw new CodedError("refund_too_much", `At most ${rest} can be given`, { rest })
}
