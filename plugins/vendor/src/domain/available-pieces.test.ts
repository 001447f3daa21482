import { describe, expect, it } from "vitest"
import { availablePieces } from "./available-pieces"

const part = (stocked: number, reserved = 0, required = 1) => ({
  required_quantity: required,
  inventory: { location_levels: [{ stocked_quantity: stocked, reserved_quantity: reserved }] },
})

describe("availablePieces", () => {
  it.each([
    ["what is not reserved", [part(10, 3)], 7],
    ["nothing when all is reserved", [part(3, 3)], 0],
    ["never less than nothing", [part(3, 5)], 0],
    ["what the scarcest part of a set allows", [part(10), part(9, 0, 2)], 4],
    ["nothing without stock anywhere", [], 0],
  ])("%s", (_, inventory_items, pieces) => {
    expect(availablePieces({ manage_inventory: true, inventory_items })).toBe(pieces)
  })

  it("the fullest place, because one place sends a parcel", () => {
    const levels = [
      { stocked_quantity: 2, reserved_quantity: 0 },
      { stocked_quantity: 6, reserved_quantity: 1 },
    ]
    expect(
      availablePieces({
        manage_inventory: true,
        inventory_items: [{ required_quantity: 1, inventory: { location_levels: levels } }],
      }),
    ).toBe(5)
  })

  it("as many as anybody wants when nobody counts, or when it is made to order", () => {
    expect(availablePieces({ manage_inventory: false })).toBe(999)
    expect(availablePieces({ manage_inventory: true, allow_backorder: true, inventory_items: [part(0)] })).toBe(999)
  })
})
