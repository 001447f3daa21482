import type { CaseReason } from "../contract/order-case"
import { CodedError } from "./coded-error"

export type ClaimLine = { line_id: string; quantity: number }
/** A line of the order. `total` in whole or broken rupiah, taxes and discounts included. */
export type SoldLine = { id: string; title: string; quantity: number; total: number }

type Claim = { lines: ClaimLine[]; wanted?: number | undefined; reason: CaseReason }
type Ground = {
  sold: SoldLine[]
  /** What earlier cases have settled already. */
  settled: ClaimLine[]
  /** Captured and not refunded, whole rupiah. */
  rest: number
}

/**
 * What a buyer may ask for, held against what they bought.
 * At most the price of the named pieces and what is left of the order's share; shipping comes back only with the whole order, and
 * not to one who changed their mind.
 * @returns the named lines with their titles, and the amount in whole rupiah
 * @throws CodedError `invalid_input` for a line of another order, a line twice or too many pieces, `not_captured`, `refund_too_much`
 */
export function weighClaim(claim: Claim, { sold, settled, rest }: Ground) {
  const lines = claim.lines.map(({ line_id, quantity }, index) => {
    const line = sold.find(({ id }) => id === line_id)
    const named = claim.lines.findIndex((other) => other.line_id === line_id)
    if (!line || named !== index) throw faulty(`lines.${index}.line_id`, "unknown_line")
    const gone = settled.reduce((sum, past) => sum + (past.line_id === line_id ? past.quantity : 0), 0)
    if (quantity > line.quantity - gone) throw faulty(`lines.${index}.quantity`, "too_big")
    return { line, quantity }
  })
  if (rest <= 0) throw new CodedError("not_captured", "Nothing is left of this order's money", { rest })
  const price = Math.round(lines.reduce((sum, { line, quantity }) => sum + (line.total * quantity) / line.quantity, 0))
  const whole = sold.every(({ id, quantity }) =>
    lines.some(({ line, ...named }) => line.id === id && named.quantity === quantity),
  )
  const most = whole && claim.reason !== "changed_mind" ? rest : Math.min(price, rest)
  const wanted = claim.wanted ?? Math.min(price, rest)
  if (wanted > most) throw new CodedError("refund_too_much", `At most ${most} can be asked for`, { rest: most })
  return { lines: lines.map(({ line, quantity }) => ({ line_id: line.id, title: line.title, quantity })), wanted }
}

const faulty = (path: string, code: string) =>
  new CodedError("invalid_input", `${path}: ${code}`, { fields: [{ path, code, message: code }] })
