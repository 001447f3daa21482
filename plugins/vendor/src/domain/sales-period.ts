import { salesDaysMost, salesMonthsMost } from "../contract/sales"
import { CodedError } from "./coded-error"

export type SalesPeriod = {
  by: "day" | "month"
  /** First and last day. */
  from: string
  to: string
  /** Moments: the first one, and the one after the last. */
  since: Date
  until: Date
  /** Its days (2026-11-25) or months (2026-11), the oldest first. */
  keys: string[]
}

const aheadMs = 7 * 3_600_000
const dayMs = 86_400_000
const utc = (day: string) => Date.parse(`${day}T00:00:00Z`)
const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10)
const addDays = (day: string, days: number) => iso(utc(day) + days * dayMs)
const addMonths = (month: string, months: number) => {
  const [year = 0, number = 1] = month.split("-").map(Number)
  return iso(Date.UTC(year, number - 1 + months)).slice(0, 7)
}

/**
 * The days or whole months that are asked for, all in Jakarta.
 * @param today ISO day in Jakarta; nothing after it is shown
 * @throws CodedError `sales_period` for one that ends before it begins, lies ahead or is longer than is shown at once
 */
export function salesPeriod(
  { by, from, to }: { by: "day" | "month"; from?: string | undefined; to?: string | undefined },
  today: string,
): SalesPeriod {
  const end = to && to < today ? to : today
  return by === "day" ? daysOf(from ?? addDays(end, -29), end) : monthsOf(from?.slice(0, 7), end.slice(0, 7), today)
}

function daysOf(from: string, to: string): SalesPeriod {
  const days = (utc(to) - utc(from)) / dayMs + 1
  assertLength(days, salesDaysMost)
  const keys = Array.from({ length: days }, (_, index) => addDays(from, index))
  return { by: "day", from, to, ...moments(from, to), keys }
}

function monthsOf(asked: string | undefined, last: string, today: string): SalesPeriod {
  const first = asked ?? addMonths(last, -11)
  const index = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5))
  const months = index(last) - index(first) + 1
  assertLength(months, salesMonthsMost)
  const end = addDays(`${addMonths(last, 1)}-01`, -1)
  const [from, to] = [`${first}-01`, end < today ? end : today]
  return {
    by: "month",
    from,
    to,
    ...moments(from, to),
    keys: Array.from({ length: months }, (_, number) => addMonths(first, number)),
  }
}

const moments = (from: string, to: string) => ({
  since: new Date(utc(from) - aheadMs),
  until: new Date(utc(to) + dayMs - aheadMs),
})

function assertLength(length: number, most: number): void {
  if (length < 1 || length > most) throw new CodedError("sales_period", `At least one and at most ${most}`, { most })
}
