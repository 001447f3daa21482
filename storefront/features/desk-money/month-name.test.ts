import { expect, it } from "vitest"
import { monthName } from "./month-name"

it("names a month in both languages", () => {
  expect([monthName("2026-05", "id"), monthName("2026-05", "en")]).toEqual(["Mei 2026", "May 2026"])
})

it("leaves what is no month in an address as it is", () => {
  expect(monthName("2026-99", "id")).toBe("2026-99")
})
