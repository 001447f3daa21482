import { type DeskProductDetail, type ProductInput, productInput } from "@opop/vendor/contract/desk-product"
import { describe, expect, it } from "vitest"
import type { Typed } from "@/features/seller/task-state"
import { productTyped } from "./product-typed"
import { readProductForm } from "./read-product-form"

const full: ProductInput = {
  title: { id: "Keripik Tempe", en: "Tempeh Crisps" },
  subtitle: { id: "Renyah", en: "Crisp" },
  description: { id: "Dari Malang", en: "From Malang" },
  ingredients: { id: "Kedelai", en: "Soy" },
  category: "makanan-ringan",
  attributes: { flavour: "pedas" },
  pictures: ["a".repeat(32), "b".repeat(32)],
  option: { name: { id: "Rasa", en: "Flavour" } },
  variants: [
    { id: "variant_1", title: { id: "Pedas", en: "Hot" }, sku: "KT-1", price: 1_250_000, stock: 1200 },
    { title: { id: "Asin", en: "Salty" }, sku: null, price: null, stock: 0 },
  ],
  weight: 150,
  packed: { weight: 1200, length: 155, width: 100, height: 5 },
  shelf_life_days: 90,
}
const detail = (product: ProductInput) => ({ product, pictures: [] }) as unknown as DeskProductDetail
const read = (typed: Typed) => {
  const result = readProductForm(typed)
  return result.ok ? result.product : result.faults
}
const smallest: Typed = { "title.id": "Kopi", "variants.0.price": "", "variants.0.stock": "" }

describe("readProductForm", () => {
  it.each(["id", "en"] as const)(
    "reads back what the form was filled with, in %s, and what was seen on the shelf",
    (lng) => {
      const [first, ...others] = full.variants
      expect(read(productTyped(detail(full), lng))).toEqual({
        ...full,
        variants: [{ ...first, stock_was: 1200 }, ...others],
      })
    },
  )

  it("takes a name for a draft", () => {
    expect(read(smallest)).toEqual(
      productInput.parse({
        title: { id: "Kopi", en: "" },
        subtitle: undefined,
        description: undefined,
        ingredients: undefined,
        variants: [{ title: undefined, price: null }],
      }),
    )
  })

  it.each([
    [{ "variants.0.price": "0" }, "variants.0.price"],
    [{ "variants.0.price": "gratis" }, "variants.0.price"],
    [{ "variants.0.price": "-5" }, "variants.0.price"],
    [{ "variants.0.stock": "-1" }, "variants.0.stock"],
    [{ "title.id": "" }, "title.id"],
    [{ weight: "0" }, "weight"],
    [{ weight: "berat" }, "weight"],
    [{ "packed.length": "15" }, "packed.weight"],
    [{ shelf_life_days: "0" }, "shelf_life_days"],
    [{ "title.en": "x".repeat(121) }, "title.en"],
  ])("says where %o is wrong", (change, name) => {
    expect(read({ ...smallest, ...change })).toEqual(expect.arrayContaining([expect.objectContaining({ name })]))
  })

  it("names the row that the form has, also when one before it was removed", () => {
    const typed = {
      "title.id": "Kopi",
      has_option: "1",
      "variants.0.price": "5000",
      "variants.3.price": "0",
    }
    expect(read(typed)).toEqual([{ name: "variants.3.price", code: "too_small" }])
  })

  it("without a choice only the first variant counts", () => {
    expect(read({ ...smallest, "variants.1.price": "0" })).toMatchObject({ variants: [{ price: null }] })
  })
})
