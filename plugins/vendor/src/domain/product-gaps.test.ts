import { expect, it } from "vitest"
import type { CategoryAttribute } from "../contract/desk-product"
import { aProduct } from "./product-for-tests"
import { productGaps } from "./product-gaps"

const asked = (more: Partial<CategoryAttribute>): CategoryAttribute => ({
  key: "roast",
  kind: "text",
  required: true,
  label: "Sangrai",
  unit: "",
  choices: [],
  ...more,
})
const coffee = { needs_ingredients: true, attributes: [asked({})] }
const whole = aProduct({ attributes: { roast: "medium" } })
const both = { id: "", en: "" }
const [variant] = whole.variants

it("has none for a whole product", () => {
  expect(productGaps(whole, coffee)).toEqual([])
})

it.each([
  [{ title: { id: "Kopi", en: "" } }, "title.en", "english_missing"],
  [{ description: both }, "description.id", "required"],
  [{ subtitle: { id: "Harum", en: "" } }, "subtitle.en", "english_missing"],
  [{ ingredients: both }, "ingredients.id", "required"],
  [{ pictures: [] }, "pictures", "picture_missing"],
  [{ weight: null }, "weight", "weight_missing"],
  [{ packed: null }, "packed", "packed_missing"],
  [{ packed: { weight: 100, length: 1, width: 1, height: 1 } }, "packed.weight", "packed_lighter"],
  [{ attributes: {} }, "attributes.roast", "required"],
  [{ variants: [{ ...variant, price: null }] }, "variants.0.price", "price_missing"],
  [{ variants: [variant, variant] }, "option", "option_missing"],
  [{ option: { name: { id: "Rasa", en: "" } } }, "option.name.en", "english_missing"],
  [{ option: { name: { id: "Rasa", en: "Flavour" } } }, "variants.0.title.id", "required"],
] as const)("%j lacks %s", (more, path, code) => {
  expect(productGaps({ ...whole, ...more } as typeof whole, coffee)).toContainEqual({ path, code })
})

it("does without a line under the title, and without ingredients where the category needs none", () => {
  const cloth = { needs_ingredients: false, attributes: [] }
  expect(productGaps({ ...whole, subtitle: both, ingredients: both }, cloth)).toEqual([])
})

it("misses the category itself", () => {
  expect(productGaps(whole, null)).toEqual([{ path: "category", code: "category_missing" }])
})

it.each([
  [asked({ kind: "number" }), "banyak", "number_invalid"],
  [asked({ kind: "choice", choices: [{ value: "dark", label: "Gelap" }] }), "darker", "choice_invalid"],
])("checks what was answered (%#)", (attribute, answer, code) => {
  const product = { ...whole, attributes: { roast: answer } }
  expect(productGaps(product, { needs_ingredients: false, attributes: [attribute] })).toEqual([
    { path: "attributes.roast", code },
  ])
})

it("takes a comma in a number, and nothing where nothing is required", () => {
  const number = asked({ kind: "number", required: false })
  for (const roast of ["", "1,5", "250"])
    expect(
      productGaps({ ...whole, attributes: { roast } }, { needs_ingredients: false, attributes: [number] }),
    ).toEqual([])
})
