import { describe, expect, it } from "vitest"
import { pricesInOrder } from "./prices-in-order"

const form = (min: string, max: string) => {
  const data = new FormData()
  data.set("min", min)
  data.set("max", max)
  return data
}

describe("pricesInOrder", () => {
  it.each([
    ["", "", true],
    ["50.000", "", true],
    ["", "100", true],
    ["50.000", "100.000", true],
    ["50.000", "50000", true],
    ["50.000", "6", false],
    ["50.000", "abc", true],
  ])("from %s to %s: %s", (min, max, ordered) => {
    expect(pricesInOrder(form(min, max))).toBe(ordered)
  })

  it("does not mind a form without prices", () => {
    expect(pricesInOrder(new FormData())).toBe(true)
  })
})
