import { errorTypes } from "@opop/vendor/contract/error-codes"
import { describe, expect, it } from "vitest"
import { languageCodes } from "@/i18n/languages"
import { errorMessage, knownCodes } from "./error-message"
import { fieldErrors } from "./field-errors"

const refusal = (code: string, details = {}) => ({ code, details })

describe("errorMessage", () => {
  it.each(languageCodes)("has a text of its own for every code of the backend, in %s", (lng) => {
    const general = errorMessage(lng, refusal("nobody_knows"))
    const texts = [...Object.keys(errorTypes), ...knownCodes].map((code) => errorMessage(lng, refusal(code)))
    expect(texts).not.toContain(general)
    expect(texts.every(Boolean)).toBe(true)
  })

  it("names what the details tell", () => {
    expect(errorMessage("id", refusal("sold_out", { available: 3 }))).toContain("tersisa 3")
    expect(errorMessage("en", refusal("sold_out", { available: 1 }))).toContain("1 is left")
    expect(errorMessage("en", refusal("sold_out", { available: 0 }))).toContain("Sold out")
    expect(errorMessage("id", refusal("total_changed", { total: 52_000 }))).toContain("Rp\u00a052.000")
    expect(errorMessage("en", refusal("too_many_requests", { seconds: 20 }))).toContain("20 seconds")
  })

  it("never shows a code", () => {
    expect(errorMessage("en", refusal("toString"))).not.toContain("toString")
  })
})

describe("fieldErrors", () => {
  it("puts one text beside each faulty field", () => {
    const fields = [
      { path: "phone", code: "phone_invalid" },
      { path: "name", code: "required" },
      { path: "name", code: "too_long" },
      { path: "country", code: "invalid_type" },
    ]
    const texts = fieldErrors("id", refusal("invalid_input", { fields }))
    expect(Object.keys(texts)).toEqual(["phone", "name", "country"])
    expect(texts["name"]).toBe("Bagian ini perlu diisi.")
  })

  it("is empty for other refusals and for details it does not know", () => {
    expect(fieldErrors("id", refusal("sold_out"))).toEqual({})
    expect(fieldErrors("id", refusal("invalid_input", { fields: "?" }))).toEqual({})
  })
})
