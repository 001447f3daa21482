import { describe, expect, it } from "vitest"
import { parseCartCount } from "./cart-count-store"

describe("parseCartCount", () => {
  it("finds the number among other cookies", () => {
    expect(parseCartCount("lng=en; cart_count=12; x=y")).toBe(12)
  })

  it("takes anything else for an empty cart", () => {
    for (const cookies of ["", "cart_count=", "cart_count=-3", "cart_count=1.5", "cart_count=<b>", "my_cart_count=4"])
      expect(parseCartCount(cookies)).toBe(0)
  })
})
