import { describe, expect, it } from "vitest"
import { mergeOffer } from "./merge-offer"
import { stockState } from "./stock-state"

const variants = [
  { id: "a", title: "Pedas", sku: null, price: 20_000, available: 9 },
  { id: "b", title: "Manis", sku: null, price: 22_000, available: 4 },
]

describe("mergeOffer", () => {
  it("shows what the page knew until the backend answers", () => {
    expect(mergeOffer(variants, undefined)).toEqual(variants)
  })

  it("takes price and stock of now, and nothing for what is gone", () => {
    expect(mergeOffer(variants, { variants: [{ id: "a", price: 21_000, available: 2 }] })).toEqual([
      { ...variants[0], price: 21_000, available: 2 },
      { ...variants[1], available: 0 },
    ])
  })
})

describe("stockState", () => {
  it("counts only the last few", () => {
    expect(stockState(0)).toEqual({ kind: "sold_out" })
    expect(stockState(-1)).toEqual({ kind: "sold_out" })
    expect(stockState(5)).toEqual({ kind: "few", left: 5 })
    expect(stockState(6)).toEqual({ kind: "enough" })
  })
})
