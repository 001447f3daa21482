import { expect, it } from "vitest"
import { readPromotionForm } from "./read-promotion-form"

const formOf = (fields: Record<string, string>, products: string[] = []) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  for (const product of products) form.append("product_ids", product)
  return form
}

it("reads amounts as people write them, and what is empty as none", () => {
  const { terms } = readPromotionForm(formOf({ value: "Rp 10.000", minimum: "50 000", limit: "", until: "" }))
  expect(terms).toMatchObject({ value: 10_000, minimum: 50_000, limit: null, until: null, product_ids: null })
  expect(readPromotionForm(formOf({ value: "10 %" })).terms).toMatchObject({ value: 10 })
  expect(readPromotionForm(formOf({ value: "sepuluh" })).terms["value"]).toBeNaN()
})

it("keeps what was typed, ticks included", () => {
  const { typed, terms } = readPromotionForm(formOf({ name: "Ramadan", code: "hemat10" }, ["prod_1", "prod_2"]))
  expect(typed).toMatchObject({ name: "Ramadan", code: "hemat10", product_ids: "prod_1,prod_2" })
  expect(terms["product_ids"]).toEqual(["prod_1", "prod_2"])
})
