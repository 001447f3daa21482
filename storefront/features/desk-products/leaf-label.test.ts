import { expect, it } from "vitest"
import texts from "@/i18n/locales/id/desk-products.json"
import { faultLabel } from "./fault-label"
import { leafLabel } from "./leaf-label"

const { form } = texts
const { label, section } = form

it.each([
  ["title", label.title],
  ["title.id", label.title],
  ["title.en", `${label.title} dalam bahasa Inggris`],
  ["variants.2.price", label.price],
  ["variants.2.title.id", label.variant],
  ["variants.2.title.en", label.variant_en],
  ["variants", label.variants],
  ["option.name.id", label.option],
  ["packed", section.parcel],
  ["packed.weight", label.packed_weight],
  ["sku", label.sku],
  ["attributes", label.attributes],
])("%s is called %s", (name, words) => expect(leafLabel(name, form)).toBe(words))

it("a question of the category is called what the category calls it, and a variant has its number", () => {
  const attribute = { key: "volume", kind: "number", required: true, label: "Isi", unit: "ml", choices: [] } as const
  const category = {
    handle: "minuman",
    name: "Minuman",
    needs_ingredients: true,
    attributes: [{ ...attribute, choices: [] }],
  }
  expect(faultLabel("attributes.volume", form, [category])).toBe("Isi")
  expect(faultLabel("variants.1.price", form, [])).toBe(`${label.price} (Pilihan 2)`)
})
