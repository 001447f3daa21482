import { deliveryAddress } from "@opop/vendor/contract/address"
import { describe, expect, it } from "vitest"
import { addressLines } from "./address-lines"

const person = { name: "Siti", email: "siti@example.test" }

describe("addressLines", () => {
  it("writes an Indonesian address from the door to the province, and the landmark last", () => {
    const address = deliveryAddress.parse({
      ...person,
      country: "id",
      phone: "081234567890",
      street: "Jl. Melati 5 RT 001/002",
      village: "Tebet Timur",
      district: "Tebet",
      regency: "Kota Jakarta Selatan",
      province: "DKI Jakarta",
      postcode: "12820",
      landmark: "Sebelah masjid",
    })
    expect(addressLines(address, "id")).toEqual([
      "Jl. Melati 5 RT 001/002",
      "Tebet Timur, Tebet",
      "Kota Jakarta Selatan, DKI Jakarta 12820",
      "Sebelah masjid",
    ])
  })

  it("leaves out what is empty abroad and names the country", () => {
    const address = deliveryAddress.parse({
      ...person,
      country: "de",
      phone: "+4930123456",
      street: "Hauptstr. 1",
      city: "Berlin",
      postcode: "10115",
    })
    expect(addressLines(address, "en")).toEqual(["Hauptstr. 1", "Berlin 10115", "Germany"])
    expect(addressLines(address, "id").at(-1)).toBe("Jerman")
  })
})
