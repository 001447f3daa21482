import { describe, expect, it } from "vitest"
import { deliveryText } from "./delivery-text"

describe("deliveryText", () => {
  it("names the country in the reader's language", () => {
    expect(deliveryText(["12 Jalan Ampang", "Kuala Lumpur 50450", "MY"], "id").at(-1)).toBe("Malaysia")
    expect(deliveryText(["Hauptstr. 1", "DE"], "id").at(-1)).toBe("Jerman")
    expect(deliveryText(["Hauptstr. 1", "DE"], "en").at(-1)).toBe("Germany")
  })

  it("leaves an address within Indonesia as it is", () => {
    const lines = ["Jl. Melati 5", "Tebet", "Kota Jakarta Selatan, DKI Jakarta 12820"]
    expect(deliveryText(lines, "id")).toEqual(lines)
  })

  it("keeps a code that no country has, and no lines at all", () => {
    expect(deliveryText(["x", "QQ"], "en").at(-1)).toBe("QQ")
    expect(deliveryText([], "en")).toEqual([])
  })
})
