import { describe, expect, it } from "vitest"
import { readCatalogueParams, type SearchParams } from "./read-catalogue-params"

const known = { categories: ["coffee", "snacks"], regencies: ["3507", "3578"] }
const read = (params: SearchParams) => readCatalogueParams(params, known)
const nothing = {
  q: "",
  category: [],
  regency: [],
  cooperative: "",
  badge: false,
  export: false,
  in_stock: false,
  min: undefined,
  max: undefined,
  sort: "newest",
  page: 1,
}

describe("readCatalogueParams", () => {
  it("reads everything that can be chosen", () => {
    expect(
      read({
        q: "  kopi   bubuk ",
        category: "coffee,snacks",
        regency: "3578",
        cooperative: "abrar-gresik",
        badge: "1",
        export: "1",
        in_stock: "1",
        min: "10000",
        max: "50.000",
        sort: "price_asc",
        page: "3",
      }),
    ).toEqual({
      q: "kopi bubuk",
      category: ["coffee", "snacks"],
      regency: ["3578"],
      cooperative: "abrar-gresik",
      badge: true,
      export: true,
      in_stock: true,
      min: 10_000,
      max: 50_000,
      sort: "price_asc",
      page: 3,
    })
  })

  it("is the whole catalogue without anything", () => {
    expect(read({})).toEqual(nothing)
  })

  it("reads choices that a form without a script sends apart", () => {
    expect(read({ category: ["snacks", "coffee", "snacks"] }).category).toEqual(["snacks", "coffee"])
  })

  it.each<SearchParams>([
    { min: "abc", max: "-5" },
    { category: "<script>alert(1)</script>" },
    { category: "unknown,," },
    { regency: "9999" },
    { regency: "3599" },
    { cooperative: "../../admin" },
    { cooperative: "a".repeat(101) },
    { badge: "true", export: "0", in_stock: "" },
    { sort: "id; drop table" },
    { sort: "relevance" },
    { page: "0" },
    { page: "-2" },
    { page: "1.5" },
    { page: "abc" },
    { page: "" },
    { q: "   " },
    { other: "1" },
  ])("leaves aside what cannot be used: %o", (params) => {
    expect(read(params)).toEqual(nothing)
  })

  it("turns prices that stand the wrong way round", () => {
    expect(read({ min: "50000", max: "100" })).toMatchObject({ min: 100, max: 50_000 })
  })

  it("never asks for a page that the contract does not take", () => {
    expect(read({ page: "99999" }).page).toBe(500)
    expect(read({ page: "1e3" }).page).toBe(500)
  })

  it("takes the first of what can stand there only once", () => {
    expect(read({ q: ["kopi", "teh"], page: ["2", "7"], min: ["5", "6"] })).toMatchObject({
      q: "kopi",
      page: 2,
      min: 5,
    })
  })

  it("sorts by relevance only where there are words", () => {
    expect(read({ q: "kopi" }).sort).toBe("relevance")
    expect(read({ q: "kopi", sort: "newest" }).sort).toBe("newest")
  })

  it("cuts words that are longer than the contract takes", () => {
    expect(read({ q: "a".repeat(500) }).q).toHaveLength(200)
  })
})
