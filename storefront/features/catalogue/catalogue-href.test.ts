import { describe, expect, it } from "vitest"
import { catalogueHref } from "./catalogue-href"
import { readCatalogueParams } from "./read-catalogue-params"

const known = { categories: ["coffee", "snacks"], regencies: ["3507"] }
const again = (query: string) =>
  catalogueHref("id", readCatalogueParams(Object.fromEntries(new URLSearchParams(query)), known))

describe("catalogueHref", () => {
  it("keeps every choice under the contract's name", () => {
    const query =
      "q=kopi&category=snacks,coffee&regency=3507&cooperative=abrar-gresik&badge=1&export=1&in_stock=1&min=0&max=50000&sort=newest&page=2"
    expect(again(query)).toBe(`/id/products?${query}`)
  })

  it("leaves out what goes without saying", () => {
    expect(again("q=&sort=newest&page=1&badge=0")).toBe("/id/products")
    expect(again("q=kopi&sort=relevance")).toBe("/id/products?q=kopi")
  })

  it("writes words so that they stay one value", () => {
    expect(again("q=teh%26kopi%3D1")).toBe("/id/products?q=teh%26kopi%3D1")
  })
})
