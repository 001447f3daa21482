import type { ProductDetail } from "@opop/vendor/contract/catalogue"
import { describe, expect, it } from "vitest"
import { productJsonLd } from "./product-json-ld"

const product: ProductDetail = {
  id: "prod_1",
  handle: "sambal",
  title: "Sambal Pecel",
  subtitle: "Pedas",
  description: "",
  ingredients: "Kacang",
  weight: 200,
  packed: null,
  shelf_life_days: null,
  attributes: [],
  hs_code: null,
  export_ready: false,
  category: { handle: "sambal", name: "Sambal" },
  option: "Pedas",
  variants: [
    { id: "a", title: "Sedang", sku: "S-1", price: 20_000, available: 3 },
    { id: "b", title: "Pedas", sku: null, price: 22_000, available: 0 },
  ],
  pictures: [{ hash: "ab", width: 1080, height: 1080, blur: "data:image/webp;base64,", colour: "#ffffff" }],
  cooperative: {
    id: "coop_1",
    handle: "wadi",
    name: "Kopontren Wadi",
    pesantren: "Pesantren Wadi",
    regency_code: "3505",
    regency: "Kabupaten Blitar",
    colour: "#000000",
    accent: "#ffffff",
    pattern: 1,
  },
}
const addresses = {
  site: "https://shop.test",
  url: "https://shop.test/id/products/sambal",
  storeUrl: "https://shop.test/id/stores/wadi",
}

describe("productJsonLd", () => {
  const data = productJsonLd(product, addresses)

  it("offers each variant at its price, sold by the cooperative", () => {
    expect(data.offers.map(({ price, priceCurrency, availability }) => [price, priceCurrency, availability])).toEqual([
      [20_000, "IDR", "https://schema.org/InStock"],
      [22_000, "IDR", "https://schema.org/OutOfStock"],
    ])
    expect(data.offers[0]?.seller).toEqual({ "@type": "Organization", name: "Kopontren Wadi", url: addresses.storeUrl })
  })

  it("names pictures by absolute address and never describes with nothing", () => {
    expect(data.image).toEqual(["https://shop.test/media/ab/1080.webp"])
    expect(data.description).toBe("Pedas")
  })
})
