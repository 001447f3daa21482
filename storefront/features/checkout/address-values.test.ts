import { type DeliveryAddress, deliveryAddress } from "@opop/vendor/contract/address"
import { describe, expect, it } from "vitest"
import { addressBody, knownValues, readAddressForm } from "./address-values"

const jakarta = deliveryAddress.parse({
  country: "id",
  name: "Siti Aminah",
  email: "siti@example.test",
  phone: "081234567890",
  street: "Jl. Melati 5",
  district: "Tebet",
  regency: "Kota Jakarta Selatan",
  province: "DKI Jakarta",
  postcode: "12820",
}) as DeliveryAddress
const ampang = deliveryAddress.parse({
  country: "my",
  name: "Nur",
  email: "nur@example.test",
  phone: "+60123456789",
  street: "12 Jalan Ampang",
  city: "Kuala Lumpur",
  postcode: "50450",
}) as DeliveryAddress

const formOf = (entries: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(entries)) form.set(name, value)
  return form
}

describe("the address form", () => {
  it.each([jakarta, ampang])("shows a known address in $country and sends it back unchanged", (address) => {
    const { destination, fields } = knownValues(address)
    const sent = addressBody(readAddressForm(formOf({ destination, ...fields })))
    expect(deliveryAddress.parse(sent)).toEqual(address)
  })

  it("sends the chosen kind only, and keeps what was typed into the other", () => {
    const form = formOf({
      destination: "abroad",
      name: "Nur",
      "id.street": "Jl. Melati 5",
      "abroad.street": "12 Jalan",
    })
    const values = readAddressForm(form)
    expect(addressBody(values)).toMatchObject({ name: "Nur", street: "12 Jalan", country: "" })
    expect(addressBody(values)).not.toHaveProperty("district")
    expect(values.fields["id.street"]).toBe("Jl. Melati 5")
  })

  it("takes what is strange for nothing", () => {
    const form = formOf({ destination: "moon", "id.street": "x".repeat(1000) })
    form.set("name", new Blob(["x"]) as File)
    const values = readAddressForm(form)
    expect(values.destination).toBe("id")
    expect(values.fields["name"]).toBe("")
    expect(values.fields["id.street"]).toHaveLength(300)
  })
})

describe("knownValues", () => {
  it("begins in Indonesia, or where the page's address says", () => {
    expect(knownValues(null).destination).toBe("id")
    expect(knownValues(null, "MY")).toMatchObject({ destination: "abroad", fields: { "abroad.country": "my" } })
    expect(knownValues(null, "abroad").fields["abroad.country"]).toBe("")
  })

  it("begins with who is signed in, until an address is known", () => {
    const buyer = { name: "Siti", email: "siti@example.test" }
    expect(knownValues(null, undefined, buyer).fields).toMatchObject({ ...buyer, phone: "", "id.street": "" })
    expect(knownValues(ampang, undefined, buyer).fields["name"]).toBe("Nur")
  })

  it("keeps the person, and not the street, when the other kind is asked for", () => {
    const { fields } = knownValues(jakarta, "my")
    expect(fields).toMatchObject({ name: "Siti Aminah", "abroad.country": "my", "abroad.street": "" })
  })
})
