import { describe, expect, it } from "vitest"
import type { CartSnapshot, LocationLevel } from "./cart-snapshot"
import { reservationRequests } from "./reservation-requests"

const level = (location: string, stocked: number, reserved = 0, channel = "shop"): LocationLevel => ({
  location_id: location,
  stocked_quantity: stocked,
  reserved_quantity: reserved,
  stock_locations: [{ sales_channels: [{ id: channel }] }],
})

const part = (inventory: string, levels: LocationLevel[], needed = 1) => ({
  inventory_item_id: inventory,
  required_quantity: needed,
  inventory: { location_levels: levels },
})

const cartOf = (variants: Record<string, object>) =>
  ({
    sales_channel_id: "shop",
    items: Object.entries(variants).map(([id, fields]) => ({
      variant_id: id,
      variant: { id, manage_inventory: true, ...fields },
    })),
  }) as unknown as CartSnapshot

const line = (variant: string, quantity = 1) => ({ id: `line-${variant}`, variant_id: variant, quantity })

describe("reservationRequests", () => {
  it("reserves what each variant needs of each thing that it is made of", () => {
    const cart = cartOf({
      hamper: { inventory_items: [part("jar", [level("a", 9)], 2), part("box", [level("a", 9)])] },
    })
    expect(reservationRequests(cart, [line("hamper", 3)])).toMatchObject([
      { inventory_item_id: "box", quantity: "3", line_item_id: "line-hamper" },
      { inventory_item_id: "jar", quantity: "6" },
    ])
  })

  it("sorts by the thing reserved, whatever the order of the lines: locks are then taken in one order", () => {
    const cart = cartOf({
      x: { inventory_items: [part("b", [level("a", 9)])] },
      y: { inventory_items: [part("a", [level("a", 9)])] },
    })
    for (const lines of [
      [line("x"), line("y")],
      [line("y"), line("x")],
    ])
      expect(reservationRequests(cart, lines).map(({ inventory_item_id }) => inventory_item_id)).toEqual(["a", "b"])
  })

  it("takes the place that has enough, and only places of this shop", () => {
    const levels = [level("elsewhere", 99, 0, "other"), level("near", 5, 4), level("far", 5)]
    const cart = cartOf({ x: { inventory_items: [part("i", levels)] } })
    expect(reservationRequests(cart, [line("x", 2)])).toMatchObject([{ location_id: "far" }])
  })

  it("leaves out what nobody counts", () => {
    expect(reservationRequests(cartOf({ x: { manage_inventory: false } }), [line("x"), line("unknown")])).toEqual([])
  })

  it.each([
    ["nothing to count", []],
    ["no place in this shop", [part("i", [level("elsewhere", 9, 0, "other")])]],
  ])("refuses a counted variant with %s", (_, inventory_items) => {
    expect(() => reservationRequests(cartOf({ x: { inventory_items } }), [line("x")])).toThrow(
      expect.objectContaining({ code: "product_unavailable" }),
    )
  })
})
