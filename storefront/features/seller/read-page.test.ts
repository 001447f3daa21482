import { expect, it } from "vitest"
import { readPage } from "./read-page"

it("takes the number of a page", () => {
  expect(readPage("3")).toBe(3)
})

it.each([undefined, "", "0", "-1", "1.5", "abc", "1001", "1e9", ["2", "3"]])("%j is the first page", (value) => {
  expect(readPage(value)).toBe(1)
})
