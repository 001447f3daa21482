import { expect, it } from "vitest"
import type { AddressRow } from "./delivery-address"
import { labelAddress } from "./label-address"

const row = (fields: Partial<AddressRow>): AddressRow => ({
  ...{ first_name: "Siti", address_1: "Jl. Kenari 5", address_2: null, city: null, province: null },
  ...{ postal_code: null, country_code: "id", phone: null, metadata: null },
  ...fields,
})

it("in Indonesia: street, village and district, regency, province with its postcode, landmark", () => {
  const place = { address_2: "Sumberrejo, Ambulu", city: "Kab. Jember", province: "Jawa Timur", postal_code: "68172" }
  expect(labelAddress(row({ ...place, metadata: { landmark: "sebelah masjid" } }))).toEqual([
    "Jl. Kenari 5",
    "Sumberrejo, Ambulu",
    "Kab. Jember",
    "Jawa Timur 68172",
    "Patokan: sebelah masjid",
  ])
})

it("abroad: the postcode where the country writes it, the country last", () => {
  const german = { address_1: "Hauptstr. 5", city: "Köln", postal_code: "50667", country_code: "de" }
  expect(labelAddress(row(german))).toEqual(["Hauptstr. 5", "50667 Köln", "GERMANY"])
  const american = { address_1: "5 Main St", address_2: "Apt 2", city: "Austin", province: "TX", postal_code: "78701" }
  expect(labelAddress(row({ ...american, country_code: "us" }))).toEqual([
    "5 Main St",
    "Apt 2",
    "Austin, TX 78701",
    "UNITED STATES",
  ])
})
