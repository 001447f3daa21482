import { MathBN } from "@medusajs/framework/utils"

export type Decimal = ReturnType<typeof MathBN.convert>

/**
 * Divides a credit among orders in proportion to their totals: in whole units of the currency, the remainder to the largest
 * fractions, to none more than its total. The parts add up to the credit exactly.
 *
 * Medusa takes a credit of one unit or less on an order for none at all, so such a part goes to another order.
 * @param credit not more than the totals together
 * @param decimals digits after the point in which the currency is charged
 */
export function allotCredit(credit: Decimal, totals: Decimal[], decimals: number): Decimal[] {
  const all = totals.reduce((sum, total) => MathBN.add(sum, total), MathBN.convert(0))
  if (MathBN.lte(all, 0) || MathBN.lte(credit, 0)) return totals.map(() => MathBN.convert(0))
  const ideals = totals.map((total) => MathBN.div(MathBN.mult(credit, total), all))
  const parts = ideals.map((ideal) => ideal.decimalPlaces(decimals, 1))
  const unit = MathBN.convert(10).pow(-decimals)
  const byFraction = ideals
    .map((ideal, index) => ({ index, fraction: MathBN.sub(ideal, parts[index] ?? 0) }))
    .sort((a, b) => b.fraction.comparedTo(a.fraction) ?? 0)
    .map(({ index }) => index)
  const rest = parts.reduce((left, part) => MathBN.sub(left, part), credit)
  give(rest, unit, byFraction, parts, totals)
  mergeTiny(unit, parts, totals)
  return parts
}

/** Hands out what is left, a unit each in turn; what nobody can take as a whole unit goes in fractions. */
function give(amount: Decimal, unit: Decimal, order: number[], parts: Decimal[], totals: Decimal[]): void {
  let rest = amount
  for (const whole of [true, false]) {
    for (const index of order) {
      const room = roomOf(index, parts, totals)
      const piece = whole ? MathBN.min(unit, rest) : MathBN.min(room, rest)
      if (MathBN.lte(piece, 0) || MathBN.gt(piece, room)) continue
      parts[index] = MathBN.add(parts[index] ?? 0, piece)
      rest = MathBN.sub(rest, piece)
    }
  }
}

function mergeTiny(unit: Decimal, parts: Decimal[], totals: Decimal[]): void {
  for (const [index, part] of parts.entries()) {
    if (MathBN.lte(part, 0) || MathBN.gt(part, unit)) continue
    const target = parts.findIndex(
      (other, at) => at !== index && MathBN.gt(other, 0) && MathBN.gte(roomOf(at, parts, totals), part),
    )
    if (target < 0) continue
    parts[target] = MathBN.add(parts[target] ?? 0, part)
    parts[index] = MathBN.convert(0)
  }
}

const roomOf = (index: number, parts: Decimal[], totals: Decimal[]): Decimal =>
  MathBN.sub(totals[index] ?? 0, parts[index] ?? 0)
