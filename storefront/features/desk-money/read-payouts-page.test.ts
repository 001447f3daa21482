import { expect, it } from "vitest"
import { readPayoutsPage } from "./read-payouts-page"

it("takes the number of a page, and the first one for anything else", () => {
  expect(readPayoutsPage("3")).toBe(3)
  expect([undefined, "0", "x", ["2"], "1e9"].map(readPayoutsPage)).toEqual([1, 1, 1, 1, 1])
})
