import { describe, expect, it } from "vitest"
import { storeJsonLd } from "./store-json-ld"

const cooperative = {
  id: "coop_1",
  handle: "abrar-gresik",
  name: "Kopontren Abrar",
  pesantren: "Pesantren Tajul Abrar",
  story: "Songkok Gresik.",
  regency_code: "3525",
  regency: "Kabupaten Gresik",
  district: "Bungah",
  founded: 1992,
  level: "mandiri",
  colour: "#1c1f26",
  accent: "#c9a45c",
  pattern: 0,
  products: 7,
}
const url = "https://shop.test/id/stores/abrar-gresik"

describe("storeJsonLd", () => {
  it("says who and where", () => {
    expect(storeJsonLd(cooperative, url)).toMatchObject({
      "@type": "Store",
      name: "Kopontren Abrar",
      url,
      description: "Songkok Gresik.",
      foundingDate: "1992",
      address: { streetAddress: "Bungah", addressLocality: "Kabupaten Gresik", addressCountry: "ID" },
      parentOrganization: { name: "Pesantren Tajul Abrar" },
    })
  })

  it("leaves out what the cooperative has not said", () => {
    const facts = storeJsonLd({ ...cooperative, story: "", founded: null, district: "" }, url)
    expect(facts).not.toHaveProperty("description")
    expect(facts).not.toHaveProperty("foundingDate")
    expect(facts.address).not.toHaveProperty("streetAddress")
  })
})
