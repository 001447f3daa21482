import { describe, expect, it } from "vitest"
import { assertSellable } from "./assert-sellable"
import type { CartSnapshot } from "./cart-snapshot"

type Line = { status?: string; state?: string; export_ready?: unknown; cooperative?: string }

const now = new Date("2026-12-25T10:00:00+07:00")
const closure = { from: "2026-12-24", until: "2027-01-02", message: { id: "", en: "" } }
const closures = new Map([["closed", closure]])
const sell = (cart: CartSnapshot, at = now) => assertSellable(cart, closures, at)

const cartOf = (country: string | null, ...lines: Line[]) =>
  ({
    id: "cart",
    shipping_address: country ? { country_code: country } : null,
    items: lines.map(({ status = "published", state = "active", export_ready, cooperative = "open" }, index) => ({
      variant_id: `v${index}`,
      variant: { product: { status, cooperative: { id: cooperative, state }, metadata: { export_ready } } },
    })),
  }) as unknown as CartSnapshot

describe("assertSellable", () => {
  it.each([
    ["at home", cartOf("id", {}, {})],
    ["abroad, when it is ready for export", cartOf("my", { export_ready: true })],
  ])("lets pass what may be sold %s", (_, cart) => expect(() => sell(cart)).not.toThrow())

  it.each([
    ["product_unavailable", cartOf("id", {}, { status: "draft" }), ["v1"]],
    ["cooperative_unavailable", cartOf("id", { state: "suspended" }, {}), ["v0"]],
    ["not_for_export", cartOf("my", { export_ready: true }, {}), ["v1"]],
    ["not_for_export", cartOf("my", { export_ready: "yes" }), ["v0"]],
  ])("refuses with %s and says which", (code, cart, variants) => {
    expect(() => sell(cart)).toThrow(expect.objectContaining({ code, details: { variants } }))
  })

  it("refuses what a closed store sells, says until when, and sells it again the day after", () => {
    const cart = cartOf("id", {}, { cooperative: "closed" })
    expect(() => sell(cart)).toThrow(
      expect.objectContaining({ code: "cooperative_closed", details: { variants: ["v1"], until: "2027-01-02" } }),
    )
    for (const open of ["2026-12-23T23:59:59+07:00", "2027-01-03T00:00:00+07:00"])
      expect(() => sell(cart, new Date(open))).not.toThrow()
  })

  it("refuses a cart that goes nowhere", () => {
    expect(() => sell(cartOf(null, {}))).toThrow(expect.objectContaining({ code: "address_missing" }))
  })
})
