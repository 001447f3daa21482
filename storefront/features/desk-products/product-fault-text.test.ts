import { describe, expect, it } from "vitest"
import texts from "@/i18n/locales/id/desk-products.json"
import errors from "@/i18n/locales/id/errors.json"
import { faultTexts, productFaultText } from "./product-fault-text"

describe("productFaultText", () => {
  it.each([
    ["title.id", "too_small", texts.fault.title],
    ["variants.0.price", "too_small", texts.fault.price],
    ["variants.3.price", "invalid_type", texts.fault.price],
    ["variants.0.stock", "too_small", texts.fault.stock],
    ["weight", "invalid_type", texts.fault.grams],
    ["packed.weight", "required", texts.fault.grams],
    ["packed.height", "too_big", texts.fault.size],
    ["shelf_life_days", "invalid_type", texts.fault.days],
    ["description.en", "too_big", errors.field.too_long],
    ["pictures", "required", errors.field.required],
    ["attributes.volume", "nobody_knows", errors.field.invalid],
  ])("%s, %s", (name, code, text) => {
    expect(productFaultText("id", { name, code })).toBe(text)
  })
})

it("the first fault of a field counts", () => {
  const faults = [
    { name: "pictures", code: "required" },
    { name: "pictures", code: "invalid" },
  ]
  expect(faultTexts("id", faults)).toEqual({ pictures: errors.field.required })
})
