import { expect, it } from "vitest"
import { type FreezableOrder, freezeRequest } from "./freeze-request"

const line = (id: string, fields: object = {}) => ({
  id,
  product_id: `product-${id}`,
  quantity: 2,
  unit_price: 10_001,
  is_tax_inclusive: true,
  tax_lines: [{ rate: 11, code: "ppn" }],
  adjustments: [],
  ...fields,
})
const order = (fields: Partial<FreezableOrder> = {}): FreezableOrder => ({
  id: "order",
  currency_code: "idr",
  cooperative_id: "coop",
  items: [line("a"), line("b", { unit_price: 3333, quantity: 3 })],
  shipping_methods: [{ id: "method", amount: 9000, is_tax_inclusive: true, tax_lines: [], adjustments: [] } as never],
  ...fields,
})
const column = (request: ReturnType<typeof freezeRequest>, name: "base" | "claim") =>
  request.lines.map((one) => one[name])

it("a line's base is its total with tax, its claim the same when the buyer pays everything", () => {
  const request = freezeRequest(order(), "39001")
  expect(column(request, "base")).toEqual([20_002, 9999, 9000])
  expect(column(request, "claim")).toEqual([20_002, 9999, 9000])
  expect(request.lines.map(({ kind, product_id }) => [kind, product_id])).toEqual([
    ["item", "product-a"],
    ["item", "product-b"],
    ["shipping", null],
  ])
})

it("tax on top and a discount's fraction are in the base, rounded half up", () => {
  const dear = line("a", { is_tax_inclusive: false, adjustments: [{ code: "P", amount: 100.6 }] })
  expect(column(freezeRequest(order({ items: [dear], shipping_methods: [] }), "22090"), "base")).toEqual([22_091])
})

it("a credit lowers what lines claim, together exactly the share", () => {
  const claims = column(freezeRequest(order(), "20000"), "claim")
  expect(claims.reduce((sum, claim) => sum + claim, 0)).toBe(20_000)
  expect(claims.every((claim, index) => claim <= (column(freezeRequest(order(), null), "base")[index] ?? 0))).toBe(true)
})

it("lines that were added later claim their base", () => {
  const request = freezeRequest(order({ items: [line("new")], shipping_methods: [] }), null)
  expect(column(request, "claim")).toEqual([20_002])
})

it("leaves the order as it was", () => {
  const given = order()
  const before = structuredClone(given)
  freezeRequest(given, "39001")
  expect(given).toEqual(before)
})
