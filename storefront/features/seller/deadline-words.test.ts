import { expect, it } from "vitest"
import { shortMoment, timeLeft, urgencyOf } from "./deadline-words"

const deadline = "2026-11-26T07:00:00.000Z"
const before = (hours: number) => Date.parse(deadline) - hours * 3_600_000

it("names the weekday, the day and the time in East Java", () => {
  expect(shortMoment(deadline, "id")).toBe("Kamis, 26 Nov 14.00 WIB")
  expect(shortMoment(deadline, "en")).toMatch(/^Thursday,? 26 Nov 14:00 WIB$/)
})

it.each([
  [72.5, { unit: "days", count: 3 }],
  [48, { unit: "days", count: 2 }],
  [47.9, { unit: "hours", count: 47 }],
  [1, { unit: "hours", count: 1 }],
  [0.5, { unit: "minutes", count: 30 }],
  [0.001, { unit: "minutes", count: 1 }],
  [0, { unit: "over", count: 0 }],
  [-1, { unit: "over", count: 0 }],
])("%d hours before, never more is left than there is", (hours, left) => {
  expect(timeLeft(deadline, before(hours))).toEqual(left)
})

it("is soon within six hours", () => {
  expect([7, 6, 0.1, 0].map((hours) => urgencyOf(deadline, before(hours)))).toEqual(["calm", "soon", "soon", "over"])
})
