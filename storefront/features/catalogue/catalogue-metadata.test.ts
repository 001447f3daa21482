import { describe, expect, it } from "vitest"
import { catalogueMetadata, isOwnPage } from "./catalogue-metadata"
import { catalogueTitle } from "./catalogue-title"
import type { Choices } from "./load-choices"
import { readCatalogueParams } from "./read-catalogue-params"

const categories = [
  { handle: "coffee", name: "Kopi", products: 3 },
  { handle: "snacks", name: "Camilan", products: 2 },
]
const regencies = [
  { code: "3507", name: "Kabupaten Malang", kind: "kabupaten" as const, cooperatives: 1, products: 3 },
  { code: "3578", name: "Kota Surabaya", kind: "kota" as const, cooperatives: 1, products: 2 },
]

const choices = (query: string): Choices => ({
  selection: readCatalogueParams(Object.fromEntries(new URLSearchParams(query)), {
    categories: categories.map(({ handle }) => handle),
    regencies: regencies.map(({ code }) => code),
  }),
  categories,
  regencies,
  cooperative: undefined,
})

describe("catalogueTitle", () => {
  it.each([
    ["", "Semua produk"],
    ["q=kopi", "Hasil untuk “kopi”"],
    ["category=coffee", "Kopi"],
    ["category=coffee&regency=3507", "Kopi"],
    ["regency=3507", "Produk dari Kabupaten Malang"],
    ["category=coffee,snacks", "Semua produk"],
    ["q=teh&category=coffee", "Hasil untuk “teh”"],
  ])("of %s", (query, title) => {
    expect(catalogueTitle("id", choices(query))).toBe(title)
  })
})

describe("isOwnPage", () => {
  it.each(["", "category=coffee", "sort=newest", "page=1"])("takes %s", (query) => {
    expect(isOwnPage(choices(query).selection)).toBe(true)
  })

  it.each([
    "q=kopi",
    "category=coffee,snacks",
    "category=coffee&badge=1",
    "badge=1",
    "regency=3507",
    "min=5",
    "sort=price_asc",
    "page=2",
    "category=coffee&page=2",
  ])("leaves %s out", (query) => {
    expect(isOwnPage(choices(query).selection)).toBe(false)
  })
})

describe("catalogueMetadata", () => {
  it("gives a category its own address in every language", () => {
    const metadata = catalogueMetadata("id", choices("category=coffee"))
    expect(metadata.alternates?.canonical).toBe("/id/products?category=coffee")
    expect(metadata.alternates?.languages).toMatchObject({ en: "/en/products?category=coffee" })
    expect(metadata.robots).toBeUndefined()
  })

  it("keeps what was searched for out of search engines", () => {
    expect(catalogueMetadata("id", choices("q=kopi")).robots).toMatchObject({ index: false })
  })
})
