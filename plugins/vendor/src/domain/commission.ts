import type { CommissionRule } from "../contract/commission"
import { dealOut, proportion } from "./proportion"

/** What a rule looks at: a line of an order, or its shipping. */
export type CommissionSubject = {
  kind: "item" | "shipping"
  cooperative_id: string
  /** The cooperative's level on that day. */
  level: string
  product_id: string | null
  /** Every category of the product. */
  category_ids: readonly string[]
}

/**
 * The rule that decides: the first by rank (then by id) that holds on the day and whose every condition fits. A shipping method
 * has neither product nor category, and only rules that are meant for shipping fit it.
 * @param day ISO date, Asia/Jakarta; first and last day of a rule included
 * @returns null when no rule fits: nothing is taken
 */
export function chooseRule(
  rules: readonly CommissionRule[],
  subject: CommissionSubject,
  day: string,
): CommissionRule | null {
  const fitting = rules.filter((rule) => holdsOn(rule, day) && fits(rule, subject))
  return fitting.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))[0] ?? null
}

const holdsOn = ({ valid_from, valid_to }: CommissionRule, day: string): boolean =>
  valid_from <= day && (valid_to === null || valid_to >= day)

const fits = (rule: CommissionRule, subject: CommissionSubject): boolean =>
  (subject.kind === "item" || rule.on_shipping) &&
  (rule.cooperative_id === null || rule.cooperative_id === subject.cooperative_id) &&
  (rule.level === null || rule.level === subject.level) &&
  (rule.product_id === null || rule.product_id === subject.product_id) &&
  (rule.category_id === null || subject.category_ids.includes(rule.category_id))

export type CommissionTerms = Pick<CommissionRule, "basis_points" | "fixed" | "floor" | "cap">

/**
 * The fee on one line in whole rupiah: percentage plus fixed part, rounded half up once per line, then not less than the floor,
 * not more than the cap, and never more than the line itself.
 * @param base the line's total in whole rupiah, after discounts, tax included; not negative
 */
export function commissionOf(terms: CommissionTerms, base: number): number {
  const raw = proportion(base, terms.basis_points, 10_000) + terms.fixed
  const least = Math.max(raw, terms.floor ?? 0)
  const most = Math.min(least, terms.cap ?? least)
  return Math.max(0, Math.min(most, base))
}

/**
 * PPN on the fee: rounded half up once for all lines together, then dealt out over them, so that an order's tax is that of its
 * whole fee.
 * @param basisPoints 1100 is 11 %; 0 where the fee bears none
 */
export function feeTax(commissions: readonly number[], basisPoints: number): number[] {
  const all = commissions.reduce((sum, commission) => sum + commission, 0)
  return dealOut(proportion(all, basisPoints, 10_000), commissions)
}
