import { expect, it } from "vitest"
import { jakartaDay, jakartaMonthBounds } from "./jakarta-day"
import { nextPayoutDay } from "./next-payout-day"
import { statementPath } from "./statement-path"

it.each([
  ["2026-11", { month: "2026-11", format: "json" }],
  ["2026-11.csv", { month: "2026-11", format: "csv" }],
  ["2026-11.pdf", { month: "2026-11", format: "pdf" }],
  ["2026-13", null],
  ["2026-11.exe", null],
  ["../2026-11", null],
  ["", null],
])("%s", (segment, result) => {
  expect(statementPath(segment)).toEqual(result)
})

it("a month begins and ends at midnight in Jakarta", () => {
  expect(jakartaMonthBounds("2026-12")).toEqual({
    from: new Date("2026-11-30T17:00:00Z"),
    until: new Date("2026-12-31T17:00:00Z"),
  })
  expect(jakartaDay(new Date("2026-11-30T17:00:00Z"))).toBe("2026-12-01")
})

it.each([
  ["2026-11-25", 3, "2026-11-25"],
  ["2026-11-26", 3, "2026-12-02"],
  ["2026-11-28", 7, "2026-11-29"],
])("after %s the next day number %i is %s", (today, weekday, day) => {
  expect(nextPayoutDay(today, weekday)).toBe(day)
})
