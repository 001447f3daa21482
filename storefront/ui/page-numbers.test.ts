import { describe, expect, it } from "vitest"
import { pageNumbers } from "./page-numbers"

describe("pageNumbers", () => {
  it("shows all of a few", () => {
    expect(pageNumbers(1, 1)).toEqual([1])
    expect(pageNumbers(2, 4)).toEqual([1, 2, 3, 4])
  })

  it("leaves out what is far from here", () => {
    expect(pageNumbers(1, 14)).toEqual([1, 2, null, 14])
    expect(pageNumbers(7, 14)).toEqual([1, null, 6, 7, 8, null, 14])
    expect(pageNumbers(14, 14)).toEqual([1, null, 13, 14])
  })

  it("never leaves out a single page", () => {
    expect(pageNumbers(4, 14)).toEqual([1, 2, 3, 4, 5, null, 14])
  })
})
