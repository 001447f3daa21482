import { describe, expect, it } from "vitest"
import { inPlacedOrder } from "./in-placed-order"

const place = (reference_id: string, position: number, slot: "home.hero" | "home.featured" = "home.featured") => ({
  slot,
  reference_id,
  position,
})

describe("inPlacedOrder", () => {
  const things = [{ id: "a" }, { id: "b" }, { id: "c" }]

  it("follows the positions, not the answer's order", () => {
    expect(
      inPlacedOrder([place("c", 2), place("a", 1), place("b", 0)], "home.featured", things).map(({ id }) => id),
    ).toEqual(["b", "a", "c"])
  })

  it("leaves out other slots, what is gone, and repetitions", () => {
    const placements = [place("a", 0, "home.hero"), place("gone", 0), place("b", 1), place("b", 2)]
    expect(inPlacedOrder(placements, "home.featured", things)).toEqual([{ id: "b" }])
  })
})
