import { describe, expect, it } from "vitest"
import { catalogueQuery } from "./catalogue"

describe("catalogueQuery", () => {
  it("reads the address of the catalogue page", () => {
    expect(
      catalogueQuery.parse({
        q: " kopi ",
        category: "coffee,drinks",
        regency: "3509",
        badge: "1",
        min: "10000",
        page: "2",
      }),
    ).toEqual({
      q: "kopi",
      category: ["coffee", "drinks"],
      regency: ["3509"],
      badge: "1",
      min: 10_000,
      page: 2,
      sort: "relevance",
      per_page: 24,
    })
  })

  it.each([
    { badge: "yes" },
    { regency: "3301" },
    { regency: "' or 1=1" },
    { min: "-1" },
    { max: "free" },
    { page: "0" },
    { page: "501" },
    { sort: "random" },
    { q: "x".repeat(201) },
  ])("refuses %j", (query) => {
    expect(catalogueQuery.safeParse(query).success).toBe(false)
  })
})
