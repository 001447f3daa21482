import { describe, expect, it } from "vitest"
import { addressSchemaFor } from "./address"

const domestic = {
  country: "id",
  name: "Siti",
  email: "siti@example.test",
  phone: "081234567890",
  street: "Jl. Melati 5",
  district: "Tebet",
  regency: "Kota Jakarta Selatan",
  province: "DKI Jakarta",
  postcode: "12820",
}
const abroad = {
  country: "de",
  name: "Anna",
  email: "anna@example.test",
  phone: "+4915112345678",
  street: "Deichstraße 9",
  city: "Hamburg",
  postcode: "20459",
}

const faults = (input: Record<string, unknown>) => {
  const parsed = addressSchemaFor(input["country"]).safeParse(input)
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join(".")}:${message}`)
}

describe("addresses", () => {
  it("accept an Indonesian and a foreign one", () => {
    expect(faults(domestic)).toEqual([])
    expect(faults(abroad)).toEqual([])
  })

  it.each([
    ["a script in the name", { ...domestic, name: "<script>alert(1)</script>" }, ["name:forbidden_signs"]],
    ["a control character in the street", { ...domestic, street: "Jl. Melati\u0000" }, ["street:forbidden_signs"]],
    ["nothing in a needed field", { ...domestic, district: "   " }, ["district:required"]],
    ["a foreign postcode", { ...domestic, postcode: "SW1A 1AA" }, ["postcode:postcode_invalid"]],
    ["a postcode that begins with 0", { ...domestic, postcode: "01234" }, ["postcode:postcode_invalid"]],
    ["a landline", { ...domestic, phone: "0215551234" }, ["phone:phone_invalid"]],
    ["something that is no e-mail", { ...domestic, email: "siti(at)example" }, ["email:email_invalid"]],
    ["a foreign phone without its country", { ...abroad, phone: "015112345678" }, ["phone:phone_invalid"]],
    ["a country that is none", { ...abroad, country: "zzz" }, ["country:country_invalid"]],
    ["a name longer than any", { ...domestic, name: "a".repeat(101) }, ["name:too_long"]],
  ])("refuse %s", (_, input, expected) => {
    expect(faults(input)).toEqual(expected)
  })

  it("keep names in any script", () => {
    for (const name of ["عائشة", "李小龙", "O'Brien-Šťastná"]) expect(faults({ ...abroad, name })).toEqual([])
  })

  it.each(["0812 3456 7890", "+62 812-3456-7890", "6281234567890", "(0812) 34567890"])(
    "store the phone %j in one form",
    (phone) => {
      expect(addressSchemaFor("id").parse({ ...domestic, phone }).phone).toBe("+6281234567890")
    },
  )
})
