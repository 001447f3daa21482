import { demonstration } from "@opop/demonstration"
import { expect, it } from "vitest"
import { scaledData } from "./scaled-data"

const base = demonstration()

it("is the demonstration itself when no more is wanted", () => {
  expect(scaledData(base, { cooperatives: 0, products: 0 })).toEqual(base)
})

it("reaches any size with unique names, valid owners and whole prices, the same each time", () => {
  const data = scaledData(base, { cooperatives: 1210, products: 3000 })
  expect(data.cooperatives).toHaveLength(1210)
  expect(data.products).toHaveLength(3000)
  expect(new Set(data.products.map(({ handle }) => handle)).size).toBe(3000)
  const handles = new Set(data.cooperatives.map(({ handle }) => handle))
  expect(handles.size).toBe(1210)
  expect(data.products.every(({ cooperative }) => handles.has(cooperative))).toBe(true)
  expect(data.products.every(({ price, stock }) => Number.isInteger(price) && price > 0 && stock >= 0)).toBe(true)
  expect(scaledData(base, { cooperatives: 1210, products: 3000 })).toEqual(data)
})
