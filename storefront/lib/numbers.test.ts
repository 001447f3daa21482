import { describe, expect, it } from "vitest"
import { formatNumber, formatSize, formatWeight } from "./numbers"

describe("numbers", () => {
  it("groups thousands by language", () => {
    expect(formatNumber(1210, "id")).toBe("1.210")
    expect(formatNumber(1210, "en")).toBe("1,210")
  })

  it("shows grams until a kilogram", () => {
    expect(formatWeight(150, "id")).toBe("150 g")
    expect(formatWeight(1250, "id")).toBe("1,3 kg")
    expect(formatWeight(1000, "en")).toBe("1 kg")
  })

  it("shows sizes in centimetres", () => {
    expect(formatSize([160, 110, 25], "id")).toBe("16 × 11 × 2,5 cm")
    expect(formatSize([160, 110, 25], "en")).toBe("16 × 11 × 2.5 cm")
  })
})
