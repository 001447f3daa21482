import { expect, it } from "vitest"
import { attributeAnswers, isAnswered } from "./attribute-answers"
import { categoryDemands } from "./category-demands"
import { demonstration } from "./demonstration"

const products = demonstration().products

it("answers every choice and number that a category demands, with what may be chosen", () => {
  const wrong = products.flatMap((product) => {
    const answered = attributeAnswers(product)
    return categoryDemands[product.category].attributes.flatMap((asked) => {
      const answer = answered[asked.key]
      const fits =
        answer === undefined
          ? !asked.required || !isAnswered(asked)
          : (asked.choices?.some(({ value }) => value === answer) ?? (asked.kind !== "number" || /^\d+$/.test(answer)))
      return fits ? [] : [`${product.handle}: ${asked.key} ${answer}`]
    })
  })
  expect(wrong).toEqual([])
})

it("takes what the product says of itself", () => {
  const [some] = products
  if (!some) throw new Error("no products")
  const said = (id: string, category: typeof some.category) =>
    attributeAnswers({ ...some, category, title: { id, en: id }, description: { id: "", en: "" } })
  expect(said("Kopi Arabika Ijen 200 g", "coffee")).toMatchObject({ bean: "arabica" })
  expect(said("Nampan Rotan 35 cm", "crafts")).toMatchObject({ measure: "35 cm" })
  expect(said("Sirup Jahe 250 ml", "drinks").volume).toBeTruthy()
})
