import { expect, it } from "vitest"
import { weighClaim } from "./case-claim"

const sold = [
  { id: "a", title: "Keripik", quantity: 3, total: 30_001 },
  { id: "b", title: "Kopi", quantity: 1, total: 20_000 },
]
const ground = { sold, settled: [], rest: 60_001 }
const all = [
  { line_id: "a", quantity: 3 },
  { line_id: "b", quantity: 1 },
]

it("asks for the price of the named pieces when no amount is given", () => {
  expect(weighClaim({ lines: [{ line_id: "a", quantity: 2 }], reason: "damaged" }, ground)).toEqual({
    lines: [{ line_id: "a", title: "Keripik", quantity: 2 }],
    wanted: 20_001,
  })
})

it("never asks for more than is left of the share", () => {
  expect(weighClaim({ lines: all, reason: "other" }, { ...ground, rest: 7000 }).wanted).toBe(7000)
})

it("shipping can be asked for with the whole order only, and not after a change of mind", () => {
  expect(weighClaim({ lines: all, wanted: 60_001, reason: "not_arrived" }, ground).wanted).toBe(60_001)
  const tooMuch = { code: "refund_too_much" }
  expect(() => weighClaim({ lines: all, wanted: 50_002, reason: "changed_mind" }, ground)).toThrow(
    expect.objectContaining(tooMuch),
  )
  expect(() =>
    weighClaim({ lines: [{ line_id: "b", quantity: 1 }], wanted: 20_001, reason: "damaged" }, ground),
  ).toThrow(expect.objectContaining({ ...tooMuch, details: { rest: 20_000 } }))
})

it.each([
  ["a line of another order", [{ line_id: "x", quantity: 1 }], "unknown_line"],
  ["a line twice", [all[1], all[1]], "unknown_line"],
  ["more than was bought", [{ line_id: "b", quantity: 2 }], "too_big"],
  ["what an earlier case has settled", [{ line_id: "a", quantity: 3 }], "too_big"],
])("refuses %s", (_, lines, code) => {
  const settled = [{ line_id: "a", quantity: 1 }]
  expect(() => weighClaim({ lines: lines as typeof all, reason: "other" }, { ...ground, settled })).toThrow(
    expect.objectContaining({ code: "invalid_input", details: { fields: [expect.objectContaining({ code })] } }),
  )
})

it("refuses when no money is there", () => {
  expect(() => weighClaim({ lines: all, reason: "other" }, { ...ground, rest: 0 })).toThrow(
    expect.objectContaining({ code: "not_captured" }),
  )
})
