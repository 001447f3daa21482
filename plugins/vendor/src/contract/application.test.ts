import { describe, expect, it } from "vitest"
import { saveApplication } from "./application"

const faultOf = (field: string, typed: unknown) => {
  const parsed = saveApplication.safeParse({ [field]: typed })
  return parsed.success ? null : parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join()
}

describe("a part of an application", () => {
  it.each([
    ["nspp", "5100 3509 0001", "510035090001"],
    ["nib", "1234567890123", "1234567890123"],
    ["npwp", "01.234.567.8-609.000", "0012345678609000"],
    ["contact_phone", "0812-3456-7890", "+6281234567890"],
    ["postcode", "68172", "68172"],
    ["regency_code", "3579", "3579"],
    ["founded", "1998", 1998],
    ["founded", "", null],
    ["nib", "  ", null],
    ["name", null, null],
  ])("%s %j is kept as %j", (field, typed, kept) => {
    expect(saveApplication.parse({ [field]: typed })).toEqual({ [field]: kept })
  })

  it.each([
    ["nspp", "123", "nspp_invalid"],
    ["nib", "12345678901234", "nib_invalid"],
    ["npwp", "12345", "npwp_invalid"],
    ["contact_phone", "12", "phone_invalid"],
    ["postcode", "12345", "postcode_invalid"],
    ["regency_code", "3530", "regency_unknown"],
    ["founded", "2999", "year_invalid"],
    ["founded", "lama", "year_invalid"],
    ["name", "<b>", "forbidden_signs"],
    ["name", "x".repeat(121), "too_long"],
  ])("%s %j is refused: %s", (field, typed, code) => {
    expect(faultOf(field, typed)).toBe(`${field}: ${code}`)
  })

  it("leaves what is not sent, and knows nothing else", () => {
    expect(saveApplication.parse({ name: "Kopontren" })).toEqual({ name: "Kopontren" })
    expect(saveApplication.safeParse({ state: "active" }).success).toBe(false)
  })
})
