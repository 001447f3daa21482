import { expect, it } from "vitest"
import type { Typed } from "@/features/seller/task-state"
import { readPriceForm } from "./read-price-form"

const seen: Typed = {
  "price_seen.a": "15000",
  "stock_seen.a": "4",
  "price.a": "15.000",
  "stock.a": "4",
  "price_seen.b": "",
  "stock_seen.b": "0",
  "price.b": "",
  "stock.b": "0",
}

it("only what differs from what was seen is a change", () => {
  expect(readPriceForm(seen)).toEqual({ ok: true, rows: [] })
  expect(readPriceForm({ ...seen, "price.a": "Rp 16.500", "stock.b": "1.200" })).toEqual({
    ok: true,
    rows: [
      { variant_id: "a", price: { from: 15_000, to: 16_500 } },
      { variant_id: "b", stock: { from: 0, to: 1200 } },
    ],
  })
})

it("a first price has nothing before it", () => {
  expect(readPriceForm({ ...seen, "price.b": "9000" })).toEqual({
    ok: true,
    rows: [{ variant_id: "b", price: { from: null, to: 9000 } }],
  })
})

it.each([
  ["price.a", "0"],
  ["price.a", ""],
  ["price.a", "murah"],
  ["stock.a", "-1"],
  ["stock.a", ""],
  ["stock.b", "1,5"],
])("%s of %j is a fault at its field, and nothing is sent", (name, text) => {
  expect(readPriceForm({ ...seen, [name]: text, "price.b": "9000" })).toEqual({
    ok: false,
    faults: [{ name, code: "invalid" }],
  })
})
