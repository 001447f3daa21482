import { expect, it } from "vitest"
import { waitsForUs } from "./waits-for-us"

it("waits while there is something to answer or to receive", () => {
  expect(waitsForUs({ may: ["answer", "message"] })).toBe(true)
  expect(waitsForUs({ may: ["goods_back"] })).toBe(true)
  expect(waitsForUs({ may: ["message", "call_in"] })).toBe(false)
  expect(waitsForUs({ may: [] })).toBe(false)
})
