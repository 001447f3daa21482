import { describe, expect, it } from "vitest"
import { pagesOf } from "./pages-of"

describe("pagesOf", () => {
  it.each([
    [0, 1],
    [1, 1],
    [24, 1],
    [25, 2],
    [320, 14],
    [1_000_000, 500],
  ])("%i products are on %i pages", (count, pages) => {
    expect(pagesOf(count, 24)).toBe(pages)
  })
})
