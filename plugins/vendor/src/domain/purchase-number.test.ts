import { describe, expect, it } from "vitest"
import { newPurchaseNumber, normalisePurchaseNumber } from "./purchase-number"

describe("purchase numbers", () => {
  it("never repeat in practice and never use letters that are misread", () => {
    const numbers = Array.from({ length: 2000 }, newPurchaseNumber)
    expect(new Set(numbers).size).toBe(2000)
    expect(numbers.every((number) => /^OPOP-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/.test(number))).toBe(true)
  })

  it.each(["OPOP-4K7M-92QX", "opop 4k7m-92qx", " 4K7M92QX ", "opop4k7m92qx", "4k7m 92qx"])(
    "reads %j as it was meant",
    (typed) => {
      expect(normalisePurchaseNumber(typed)).toBe("OPOP-4K7M-92QX")
    },
  )

  it("reads the letters O, I and L as the digits they were taken for", () => {
    expect(normalisePurchaseNumber("OPOP-OI1L-0000")).toBe("OPOP-0111-0000")
  })

  it.each(["", "OPOP", "OPOP-4K7M-92Q", "OPOP-4K7M-92QXX", "4K7M-92Q!", "U000-0000", "' or 1=1"])(
    "refuses %j",
    (typed) => {
      expect(normalisePurchaseNumber(typed)).toBeNull()
    },
  )
})
