import { describe, expect, it } from "vitest"
import { assertSellable } from "./assert-sellable"
import type { CartSnapshot } from "./cart-snapshot"

type Line = { status?: string; state?: string; export_ready?: unknown }

const cartOf = (country: string | null, ...lines: Line[]) =>
  ({
    id: "cart",
    shipping_address: country ? { country_code: country } : null,
    items: lines.map(({ status = "published", state = "active", export_ready }, index) => ({
      variant_id: `v${index}`,
      variant: { product: { status, cooperative: { state }, metadata: { export_ready } } },
    })),
  }) as unknown as CartSnapshot

describe("assertSellable", () => {
  it.each([
    ["at home", cartOf("id", {}, {})],
    ["abroad, when it is ready for export", cartOf("my", { export_ready: true })],
  ])("lets pass what may be sold %s", (_, cart) => expect(() => assertSellable(cart)).not.toThrow())

  it.each([
    ["product_unavailable", cartOf("id", {}, { status: "draft" }), ["v1"]],
    ["cooperative_unavailable", cartOf("id", { state: "suspended" }, {}), ["v0"]],
    ["not_for_export", cartOf("my", { export_ready: true }, {}), ["v1"]],
    ["not_for_export", cartOf("my", { export_ready: "yes" }), ["v0"]],
  ])("refuses with %s and says which", (code, cart, variants) => {
    expect(() => assertSellable(cart)).toThrow(expect.objectContaining({ code, details: { variants } }))
  })

  it("refuses a cart that goes nowhere", () => {
    expect(() => assertSellable(cartOf(null, {}))).toThrow(expect.objectContaining({ code: "address_missing" }))
  })
})
