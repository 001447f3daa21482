import { describe, expect, it } from "vitest"
import { demonstration } from "./demonstration"
import { categories } from "./product"

const { cooperatives, products } = demonstration()
const handles = new Set(cooperatives.map(({ handle }) => handle))

/** Relative luminance of a colour, as WCAG computes it. */
const luminance = (hex: string) => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

describe("the demonstration", () => {
  it("has at least 40 cooperatives over all 38 regencies and cities", () => {
    expect(cooperatives.length).toBeGreaterThanOrEqual(40)
    expect(new Set(cooperatives.map(({ regency }) => regency)).size).toBe(38)
    expect(handles.size).toBe(cooperatives.length)
  })

  it("has 320 products in ten categories, each sold by a cooperative of that category", () => {
    expect(products.length).toBeGreaterThanOrEqual(320)
    expect(new Set(products.map(({ handle }) => handle)).size).toBe(products.length)
    for (const category of categories)
      expect(products.filter((product) => product.category === category).length).toBeGreaterThanOrEqual(30)
    const sells = new Map(cooperatives.map((cooperative) => [cooperative.handle, cooperative.categories]))
    for (const { cooperative, category } of products) expect(sells.get(cooperative)).toContain(category)
  })

  it("gives every cooperative something to sell", () => {
    const sellers = new Set(products.map(({ cooperative }) => cooperative))
    expect([...handles].filter((handle) => !sellers.has(handle))).toEqual([])
  })

  it("shows every halal state, products without stock, variants and goods for export", () => {
    expect([...new Set(products.map(({ halal }) => halal))].sort()).toEqual([
      "certified",
      "exempt",
      "in_process",
      "none",
      "revoked",
    ])
    expect(products.some(({ stock }) => stock === 0)).toBe(true)
    expect(products.filter(({ option }) => option).length).toBeGreaterThan(50)
    expect(
      products
        .filter(({ export_ready }) => export_ready)
        .every(({ halal }) => halal === "certified" || halal === "exempt"),
    ).toBe(true)
  })

  it("agrees with itself: lowest variant's price, sum of stocks, packed heavier than net", () => {
    for (const { handle, option, price, stock, weight, packed } of products) {
      if (option) {
        expect(`${handle} ${price}`).toBe(`${handle} ${Math.min(...option.values.map((value) => value.price))}`)
        expect(`${handle} ${stock}`).toBe(`${handle} ${option.values.reduce((sum, value) => sum + value.stock, 0)}`)
      }
      expect(packed.weight).toBeGreaterThan(weight)
    }
  })

  it("has store colours that carry white text", () => {
    for (const { handle, colours } of cooperatives)
      expect(`${handle} ${1.05 / (luminance(colours[0]) + 0.05) >= 4.5}`).toBe(`${handle} true`)
  })
})
