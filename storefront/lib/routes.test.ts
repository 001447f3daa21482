import { describe, expect, it } from "vitest"
import { inLanguage, routes } from "./routes"

describe("routes", () => {
  it("leaves out what is empty", () => {
    expect(routes.products("id", { q: "", category: undefined })).toBe("/id/products")
    expect(routes.products("en", { q: "kopi & jahe", page: 2 })).toBe("/en/products?q=kopi+%26+jahe&page=2")
  })

  it("never lets a handle leave its place", () => {
    expect(routes.product("id", "../cart?x=1")).toBe("/id/products/..%2Fcart%3Fx%3D1")
  })
})

describe("inLanguage", () => {
  it("keeps the page", () => {
    expect(inLanguage("/id", "en")).toBe("/en")
    expect(inLanguage("/en/products/sambal", "id")).toBe("/id/products/sambal")
  })

  it("adds the language where there was none", () => {
    expect(inLanguage("/", "id")).toBe("/id")
    expect(inLanguage("/products", "id")).toBe("/id/products")
  })
})
