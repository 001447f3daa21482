import { expect, it } from "vitest"
import { caseTerms } from "./case-terms"

const row = {
  state: "open",
  kind: "return",
  reason: "damaged",
  wanted: 20_000,
  offered: 12_000,
  goods_back: true,
} as const

it.each([
  ["the cooperative gives what was wanted", row, "cooperative", "accept", {}, { goods_back: true, amount: 20_000 }],
  ["without the goods", row, "cooperative", "accept", { goods_back: false }, { goods_back: false, amount: 20_000 }],
  [
    "what never came does not go back",
    { ...row, reason: "not_arrived" },
    "cooperative",
    "accept",
    { goods_back: true },
    { goods_back: false, amount: 20_000 },
  ],
  ["an offer", row, "cooperative", "answer", { offered: 5000 }, { goods_back: true, amount: 5000 }],
  ["a refusal", row, "cooperative", "answer", { offered: 0 }, { goods_back: true, amount: 0 }],
  ["the buyer takes the offer", row, "buyer", "accept", {}, { goods_back: true, amount: 12_000 }],
  ["a verdict needs no goods", row, "province", "decide", { amount: 25_000 }, { goods_back: false, amount: 25_000 }],
] as const)("%s", (_, given, by, move, asked, terms) => {
  expect(caseTerms(given, by, move, asked, 30_000)).toEqual(terms)
})

it.each([
  ["answer", { offered: 20_001 }, 30_000],
  ["answer", { offered: 20_000 }, 19_999],
  ["accept", {}, 19_999],
  ["decide", { amount: 30_001 }, 30_000],
] as const)("%s: nobody promises more than was wanted or is left", (move, asked, rest) => {
  expect(() => caseTerms(row, move === "decide" ? "province" : "cooperative", move, asked, rest)).toThrow(
    expect.objectContaining({ code: "refund_too_much" }),
  )
})

it.each(["answer", "decide"] as const)("%s needs an amount", (move) => {
  expect(() => caseTerms(row, "province", move, {}, 1)).toThrow(expect.objectContaining({ code: "invalid_input" }))
})
