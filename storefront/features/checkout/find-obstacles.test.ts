import type { Cart } from "@opop/vendor/contract/cart"
import { describe, expect, it } from "vitest"
import { findObstacles } from "./find-obstacles"

const parcel = (options: number, ...problems: (string | null)[]) => ({
  options: Array.from({ length: options }, (_, index) => ({ id: String(index) })),
  lines: problems.map((problem) => ({ problem })),
})
const cart = (parcels: object[], address: object | null = {}) =>
  ({ parcels, address }) as unknown as Pick<Cart, "parcels" | "address">

describe("findObstacles", () => {
  it("finds none where everything can be bought and sent", () => {
    expect(findObstacles(cart([parcel(2, null), parcel(1, null)]))).toEqual({ lines: [], unsent: [], byAddress: false })
  })

  it("names the lines, and when another address helps", () => {
    const soldOut = findObstacles(cart([parcel(1, null, "sold_out")]))
    expect(soldOut.lines).toHaveLength(1)
    expect(soldOut.byAddress).toBe(false)
    expect(findObstacles(cart([parcel(1, "not_for_export")])).byAddress).toBe(true)
  })

  it("names parcels that nobody carries there, once there is an address", () => {
    const parcels = [parcel(0, null), parcel(1, null)]
    expect(findObstacles(cart(parcels))).toMatchObject({ unsent: [parcels[0]], byAddress: true })
    expect(findObstacles(cart(parcels, null)).unsent).toEqual([])
  })

  it("does not say twice that a closed store sends nothing", () => {
    const { lines, unsent } = findObstacles(cart([parcel(0, "cooperative_unavailable")]))
    expect(lines).toHaveLength(1)
    expect(unsent).toEqual([])
  })
})
