import { expect, it } from "vitest"
import { latest, planProduct, type Standing } from "./plan-product"
import { aProduct } from "./product-for-tests"

const live = aProduct()
const [variant] = live.variants
if (!variant) throw new Error("The product for tests has a variant")
const dearer = aProduct({ variants: [{ ...variant, price: 50_000, stock: 4, sku: "K" }], weight: 100 })
const renamed = aProduct({ title: { id: "Kopi Raung", en: "Raung Coffee" } })
const published: Standing = { state: "published", live, change: null }

it.each(["draft", "proposed", "rejected"] as const)("what is %s changes as a whole", (state) => {
  expect(planProduct({ state, live, change: null }, renamed, false)).toMatchObject({
    state,
    live: renamed,
    change: null,
    fields: ["title"],
    proposes: false,
    whole: state === "proposed",
  })
})

it("is proposed when the cooperative says so", () => {
  const plan = planProduct({ state: "draft", live, change: null }, live, true)
  expect(plan).toMatchObject({ state: "proposed", proposes: true, whole: true })
})

it("numbers of what is on sale apply at once", () => {
  const plan = planProduct(published, dearer, false)
  expect(plan).toMatchObject({ live: dearer, change: null, proposes: false })
  expect(plan.fields).toEqual(["price", "stock", "sku", "weight"])
})

it.each([
  { title: { id: "X", en: "X" } },
  { subtitle: { id: "X", en: "X" } },
  { description: { id: "X", en: "X" } },
  { ingredients: { id: "X", en: "X" } },
  { category: "snacks" },
  { attributes: { roast: "dark" } },
  { pictures: [] },
  { option: { name: { id: "Rasa", en: "Flavour" } } },
])("what buyers are told waits: %j", (more) => {
  const plan = planProduct(published, aProduct({ ...more, weight: 100 }), false)
  expect(plan.live).toEqual({ ...live, weight: 100 })
  expect(plan.change).toMatchObject(more)
  expect(plan.proposes).toBe(true)
})

it("a change that is taken back no longer waits", () => {
  const waiting: Standing = { state: "published", live, change: renamed }
  expect(planProduct(waiting, live, false)).toMatchObject({ live, change: null, proposes: false })
})

it("a refused change is not proposed by saving it as it was, but by saying so", () => {
  const refused: Standing = { state: "published", live, change: renamed }
  expect(planProduct(refused, renamed, false).proposes).toBe(false)
  expect(planProduct(refused, renamed, true).proposes).toBe(true)
})

it("a waiting change is shown with the numbers of today", () => {
  const shown = latest({ state: "published", live: dearer, change: renamed })
  expect(shown).toEqual({ ...dearer, title: renamed.title })
})
