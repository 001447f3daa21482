import { expect, it } from "vitest"
import { addressRow } from "./delivery-address"
import { deliveryLines } from "./delivery-lines"

const person = { name: "Siti", email: "siti@example.test", phone: "+6281234567890" }

it("writes an Indonesian address as couriers read it, without a country", () => {
  const row = addressRow({
    ...person,
    country: "id",
    street: "Jl. Melati 5",
    village: "Tebet Barat",
    district: "Tebet",
    regency: "Kota Jakarta Selatan",
    province: "DKI Jakarta",
    postcode: "12820",
    landmark: "",
  })
  expect(deliveryLines(row)).toEqual(["Jl. Melati 5", "Tebet Barat, Tebet", "Kota Jakarta Selatan, DKI Jakarta 12820"])
})

it("names the country abroad, and leaves out what is not there", () => {
  const row = addressRow({
    ...person,
    country: "my",
    street: "12 Jalan Ampang",
    street2: "",
    city: "Kuala Lumpur",
    region: "",
    postcode: "50450",
  })
  expect(deliveryLines(row)).toEqual(["12 Jalan Ampang", "Kuala Lumpur 50450", "MY"])
})

it("writes nothing without an address", () => expect(deliveryLines(null)).toEqual([]))
