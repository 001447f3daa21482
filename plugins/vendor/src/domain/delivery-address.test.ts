import { describe, expect, it } from "vitest"
import { foreignAddress, indonesianAddress } from "../contract/address"
import { addressOf, addressRow } from "./delivery-address"

const domestic = indonesianAddress.parse({
  country: "id",
  name: "Siti Aminah",
  email: "Siti@Example.test",
  phone: "0812-3456-7890",
  street: "Jl. Melati 5 RT 001/002",
  village: "Tebet Timur",
  district: "Tebet",
  regency: "Kota Jakarta Selatan",
  province: "DKI Jakarta",
  postcode: "12820",
  landmark: "pagar hijau",
})
const abroad = foreignAddress.parse({
  country: "MY",
  name: "Nur",
  email: "nur@example.test",
  phone: "+60 12-345 6789",
  street: "12 Jalan Ampang",
  city: "Kuala Lumpur",
  postcode: "50450",
})

describe("delivery addresses", () => {
  it("are stored the way Medusa knows them", () => {
    expect(addressRow(domestic)).toMatchObject({
      first_name: "Siti Aminah",
      city: "Kota Jakarta Selatan",
      province: "DKI Jakarta",
      address_2: "Tebet Timur, Tebet",
      country_code: "id",
      phone: "+6281234567890",
    })
    expect(addressRow(abroad)).toMatchObject({ city: "Kuala Lumpur", country_code: "my", postal_code: "50450" })
  })

  it.each([domestic, abroad])("come back as they were typed", (address) => {
    expect(addressOf(addressRow(address) as never, address.email)).toEqual(address)
  })

  it("are nothing while there is no address, or one that did not come from our form", () => {
    expect(addressOf(null, "a@example.test")).toBeNull()
    expect(addressOf({ ...addressRow(domestic), metadata: null } as never, "a@example.test")).toBeNull()
  })
})
