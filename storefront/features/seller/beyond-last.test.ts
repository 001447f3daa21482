import { expect, it } from "vitest"
import { beyondLast } from "./beyond-last"

it("leads back to the last page there is", () => {
  expect(beyondLast(9, 51, 25)).toBe(3)
  expect(beyondLast(2, 0, 25)).toBe(1)
})

it.each([
  [1, 0],
  [3, 51],
  [2, 26],
])("page %d of %d orders exists", (page, count) => {
  expect(beyondLast(page, count, 25)).toBeUndefined()
})
