import type { LedgerEntry } from "@opop/vendor/contract/ledger"

/** All movements of one day in East Java, newest day first as they come; what they change together in whole rupiah. */
export type Day = { day: string; entries: LedgerEntry[]; sum: number }

/** UTC+7 all year: the day that it was in East Java. @param iso a moment @returns e.g. `2026-11-25` */
export const dayInJava = (iso: string): string => new Date(Date.parse(iso) + 7 * 3_600_000).toISOString().slice(0, 10)

/** Groups in the order of the entries. A `release` moves nothing in or out: it is shown, and left aside in the sum. */
export function groupByDay(entries: readonly LedgerEntry[]): Day[] {
  const days = new Map<string, Day>()
  for (const entry of entries) {
    const day = dayInJava(entry.at)
    const group = days.get(day) ?? { day, entries: [], sum: 0 }
    group.entries.push(entry)
    if (entry.kind !== "release") group.sum += entry.amount
    days.set(day, group)
  }
  return [...days.values()]
}
