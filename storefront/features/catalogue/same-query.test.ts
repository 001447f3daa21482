import { describe, expect, it } from "vitest"
import { sameQuery } from "./same-query"

describe("sameQuery", () => {
  it("does not mind the order of names, nor how a comma is written", () => {
    expect(sameQuery("/id/products?q=kopi&category=a,b", "/id/products?category=a%2Cb&q=kopi")).toBe(true)
    expect(sameQuery("/id/products", "/id/products?")).toBe(true)
  })

  it("sees every difference", () => {
    expect(sameQuery("/id/products?q=kopi", "/id/products?q=teh")).toBe(false)
    expect(sameQuery("/id/products?badge=1", "/id/products")).toBe(false)
    expect(sameQuery("/id/products?category=a", "/id/products?category=a,b")).toBe(false)
  })
})
