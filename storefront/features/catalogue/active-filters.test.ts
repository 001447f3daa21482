import { describe, expect, it } from "vitest"
import { activeFilters } from "./active-filters"
import { catalogueHref } from "./catalogue-href"
import { type CatalogueSelection, countFilters, withoutFilters } from "./catalogue-selection"

const names = {
  badge: "Halal",
  export: "Ekspor",
  in_stock: "Tersedia",
  category: (handle: string) => `kategori ${handle}`,
  regency: (code: string) => `daerah ${code}`,
  cooperative: "Kopontren Abrar",
  price: (min?: number, max?: number) => `${min ?? ""}–${max ?? ""}`,
}

const all: CatalogueSelection = {
  q: "kopi",
  category: ["coffee", "snacks"],
  regency: ["3507"],
  cooperative: "abrar-gresik",
  badge: true,
  export: true,
  in_stock: true,
  min: 0,
  max: 5000,
  sort: "price_asc",
  page: 4,
}
const none = withoutFilters(all)

describe("activeFilters", () => {
  it("are named one by one, the badge first", () => {
    expect(activeFilters(all, names).map(({ name }) => name)).toEqual([
      "Halal",
      "Kopontren Abrar",
      "kategori coffee",
      "kategori snacks",
      "daerah 3507",
      "0–5000",
      "Tersedia",
      "Ekspor",
    ])
  })

  it("each take back only themselves, and start from the first page", () => {
    const before = catalogueHref("id", { ...all, page: 1 })
    const addresses = activeFilters(all, names).map(({ without }) => catalogueHref("id", without))
    const removed = addresses.map((address) => {
      const left = new URLSearchParams(address.split("?")[1])
      return [...new URLSearchParams(before.split("?")[1])].flatMap(([name, value]) =>
        left.get(name) === value ? [] : [`${name}=${left.get(name) ?? ""}`],
      )
    })
    expect(removed).toEqual([
      ["badge="],
      ["cooperative="],
      ["category=snacks"],
      ["category=coffee"],
      ["regency="],
      ["min=", "max="],
      ["in_stock="],
      ["export="],
    ])
  })

  it("are none where nothing narrows the list", () => {
    expect(activeFilters(none, names)).toEqual([])
  })
})

describe("countFilters", () => {
  it("counts as many as there are chips", () => {
    expect(countFilters(all)).toBe(activeFilters(all, names).length)
    expect(countFilters(none)).toBe(0)
    expect(countFilters({ ...none, min: 0 })).toBe(1)
  })
})

describe("withoutFilters", () => {
  it("keeps the words and the order", () => {
    expect(catalogueHref("id", none)).toBe("/id/products?q=kopi&sort=price_asc")
  })
})
