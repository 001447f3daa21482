import type { LedgerEntry } from "@opop/vendor/contract/ledger"
import { expect, it } from "vitest"
import { dayInJava, groupByDay } from "./group-by-day"

const entry = (at: string, amount: number, kind: LedgerEntry["kind"] = "sale"): LedgerEntry => ({
  id: `${at}${kind}${amount}`,
  at,
  kind,
  amount,
  order_number: 1,
  payout_number: null,
  note: "",
})

it("a day begins at midnight in East Java", () => {
  expect(dayInJava("2026-11-24T16:59:59.999Z")).toBe("2026-11-24")
  expect(dayInJava("2026-11-24T17:00:00.000Z")).toBe("2026-11-25")
  expect(dayInJava("2026-12-31T17:00:00.000Z")).toBe("2027-01-01")
})

it("adds up each day and keeps the order", () => {
  const days = groupByDay([
    entry("2026-11-25T03:00:00.000Z", 100_000),
    entry("2026-11-25T03:00:00.000Z", -2500, "commission"),
    entry("2026-11-24T03:00:00.000Z", -20_000, "refund"),
  ])
  expect(days.map(({ day, sum }) => [day, sum])).toEqual([
    ["2026-11-25", 97_500],
    ["2026-11-24", -20_000],
  ])
  expect(days[0]?.entries).toHaveLength(2)
})

it("what becomes available was there before", () => {
  const [day] = groupByDay([
    entry("2026-11-25T03:00:00.000Z", 50_000),
    entry("2026-11-25T04:00:00.000Z", 80_000, "release"),
  ])
  expect(day).toMatchObject({ sum: 50_000 })
  expect(day?.entries).toHaveLength(2)
})
