import { describe, expect, it } from "vitest"
import { enteredCodes, promotionContext } from "./promotion-context"

describe("promotionContext", () => {
  const owners = new Map([
    ["prod_a", "coop_a"],
    ["prod_b", "coop_b"],
    ["sp_a", "coop_a"],
  ])

  it("says whose each line and each way of sending is, and what each store's goods cost", () => {
    const cart = {
      items: [
        { product_id: "prod_a", original_total: 20_000 },
        { product_id: "prod_b", original_total: 5000 },
        { product_id: "prod_a", original_total: "10000" },
      ],
      shipping_methods: [{ shipping_option: { shipping_profile_id: "sp_a" } }, {}],
    }
    const { items, shipping_methods, own_total } = promotionContext(cart, owners)
    expect(items.map(({ cooperative_id }) => cooperative_id)).toEqual(["coop_a", "coop_b", "coop_a"])
    expect(shipping_methods.map(({ cooperative_id }) => cooperative_id)).toEqual(["coop_a", ""])
    expect(own_total).toEqual({ coop_a: 30_000, coop_b: 5000 })
  })

  it("gives what belongs to nobody to nobody", () => {
    const { items } = promotionContext({ items: [{ product_id: "prod_x", original_total: 1 }, {}] }, owners)
    expect(items.map(({ cooperative_id }) => cooperative_id)).toEqual(["", ""])
  })
})

it("reads only codes that are texts, and not more than ten", () => {
  expect(enteredCodes({ codes: ["A", 1, null, "B"] })).toEqual(["A", "B"])
  expect(enteredCodes({ codes: "A" })).toEqual([])
  expect(enteredCodes(null)).toEqual([])
  expect(enteredCodes({ codes: Array.from({ length: 20 }, (_, n) => `C${n}`) })).toHaveLength(10)
})
