import type { TaxPeriod } from "../contract/programme"

/**
 * The rate that holds on a day, in hundredths of a percent; 0 when none does. Where periods overlap, the one that began last.
 * @param day ISO date, Asia/Jakarta; first and last day included
 */
export function taxRateOn(
  periods: readonly Pick<TaxPeriod, "basis_points" | "valid_from" | "valid_to">[],
  day: string,
): number {
  const holding = periods.filter(
    ({ valid_from, valid_to }) => valid_from <= day && (valid_to === null || valid_to >= day),
  )
  return holding.sort((a, b) => (a.valid_from < b.valid_from ? 1 : -1))[0]?.basis_points ?? 0
}
