import { describe, expect, it } from "vitest"
import { catalogueHref } from "./catalogue-href"
import { formQuery } from "./form-query"
import { readCatalogueParams } from "./read-catalogue-params"

describe("formQuery", () => {
  it("joins the choices of one name", () => {
    expect(
      formQuery([
        ["category", "coffee"],
        ["badge", "1"],
        ["category", "snacks"],
      ]),
    ).toBe("?category=coffee,snacks&badge=1")
  })

  it("leaves out what is empty", () => {
    expect(
      formQuery([
        ["q", " "],
        ["min", ""],
      ]),
    ).toBe("")
  })

  it("takes thousands apart only in prices", () => {
    expect(
      formQuery([
        ["q", "kopi 1.000"],
        ["min", "1.250.000"],
        ["max", "2,500,000"],
      ]),
    ).toBe("?q=kopi+1.000&min=1250000&max=2500000")
  })

  it("leaves out what is no price", () => {
    expect(
      formQuery([
        ["min", "50.5"],
        ["max", "murah"],
      ]),
    ).toBe("")
    expect(formQuery([["min", "0"]])).toBe("?min=0")
  })

  it("gives the very address that the page itself writes for the choices", () => {
    const entries: [string, string][] = [
      ["q", "kopi & teh"],
      ["category", "coffee"],
      ["category", "snacks"],
      ["regency", "3507"],
      ["badge", "1"],
      ["min", "50.000"],
    ]
    const known = { categories: ["coffee", "snacks"], regencies: ["3507"] }
    const query = formQuery(entries)
    const selection = readCatalogueParams(Object.fromEntries(new URLSearchParams(query)), known)
    expect(catalogueHref("id", selection).split("?")[1]?.split("&").sort()).toEqual(query.slice(1).split("&").sort())
  })
})
