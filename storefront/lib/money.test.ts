import { describe, expect, it } from "vitest"
import { formatRupiah } from "./money"

const space = "\u00a0"

describe("formatRupiah", () => {
  it("writes prices as an Indonesian shop does", () => {
    expect(formatRupiah(18_500, "id")).toBe(`Rp${space}18.500`)
    expect(formatRupiah(1_250_000, "id")).toBe(`Rp${space}1.250.000`)
  })

  it("names the currency for readers of English", () => {
    expect(formatRupiah(18_500, "en")).toBe(`IDR${space}18,500`)
  })

  it("never shows decimals", () => {
    expect(formatRupiah(0, "id")).toBe(`Rp${space}0`)
    expect(formatRupiah(999.6, "en")).toBe(`IDR${space}1,000`)
  })

  it("keeps the sign of a refund", () => {
    expect(formatRupiah(-5000, "id")).toMatch(/^[-−]Rp/)
  })
})
