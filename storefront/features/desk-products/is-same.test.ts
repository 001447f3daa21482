import { type ProductInput, productInput } from "@opop/vendor/contract/desk-product"
import { expect, it } from "vitest"
import { isSame } from "./is-same"

const product: ProductInput = productInput.parse({
  title: { id: "Kopi", en: "" },
  variants: [{ price: 5000, stock: 3 }],
})
const [variant] = product.variants

it("what was sent and what is kept are the same, also once a new variant has its id", () => {
  expect(isSame({ ...product, variants: [{ ...productOf(variant), id: "variant_1" }] }, product)).toBe(true)
})

it("another price is something else", () => {
  expect(isSame({ ...product, variants: [{ ...productOf(variant), price: 6000 }] }, product)).toBe(false)
})

function productOf<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("There is no variant")
  return value
}
