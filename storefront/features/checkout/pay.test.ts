import { beforeEach, describe, expect, it, vi } from "vitest"
import { refusal } from "@/lib/backend-error"
import { cartKey } from "./cart-key"
import { pay } from "./pay"
import { transferProvider } from "./transfer-provider"

const { tellBackend, cart, purchases, renderAgain } = vi.hoisted(() => ({
  tellBackend: vi.fn(),
  cart: { currentCartId: vi.fn(), forgetCart: vi.fn() },
  purchases: { knownPurchases: vi.fn(), rememberPurchase: vi.fn() },
  renderAgain: vi.fn(),
}))
vi.mock("@/lib/backend", () => ({ tellBackend }))
vi.mock("@/features/cart/cart-cookies", () => cart)
vi.mock("@/features/purchase/purchase-cookies", () => purchases)
vi.mock("./load-payment-methods", () => ({
  loadPaymentMethods: async () => [
    { kind: "card", provider: "pp_stripe_stripe", publishable_key: "pk_test_1" },
    { kind: "transfer", provider: transferProvider, hours: 24 },
  ],
}))
vi.mock("@/lib/render-again", () => ({ renderAgain }))
vi.mock("next/navigation", () => ({
  redirect: (path: string) => {
    throw new Error(`led to ${path}`)
  },
}))

const purchase = { number: "OPOP-1111-1111", email: "siti@example.test", placed_at: "2026-11-23T07:04:00.000Z" }
const agreed = { lng: "id", cart: cartKey("cart_1"), expected_total: "61000", provider: transferProvider }
const payWith = (fields: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return pay({ status: "idle" }, form)
}

beforeEach(() => {
  vi.resetAllMocks()
  cart.currentCartId.mockResolvedValue("cart_1")
  purchases.knownPurchases.mockResolvedValue([])
  tellBackend.mockResolvedValue({ ok: true, data: { purchase } })
})

describe("pay", () => {
  it("pays the total that was shown, remembers the purchase, forgets the cart and leads to it", async () => {
    await expect(payWith(agreed)).rejects.toThrow("led to /id/purchases/OPOP-1111-1111")
    const [path, { body }] = tellBackend.mock.calls[0] ?? []
    expect(path).toBe("/store/carts/cart_1/purchase")
    expect(body).toEqual({ payment_provider: transferProvider, expected_total: 61_000 })
    expect(purchases.rememberPurchase).toHaveBeenCalledWith(purchase, cartKey("cart_1"))
    expect(cart.forgetCart).toHaveBeenCalledOnce()
  })

  it("sends whoever pays by card to the page for it, and places nothing yet", async () => {
    expect(await payWith({ ...agreed, provider: "pp_stripe_stripe" })).toEqual({
      status: "card",
      href: "/id/checkout/pay",
    })
    expect(tellBackend).not.toHaveBeenCalled()
    expect(cart.forgetCart).not.toHaveBeenCalled()
  })

  it("leads to what another tab has paid, and pays nothing", async () => {
    cart.currentCartId.mockResolvedValue(undefined)
    purchases.knownPurchases.mockResolvedValue([{ ...purchase, cart: cartKey("cart_1") }])
    await expect(payWith(agreed)).rejects.toThrow("led to /id/purchases/OPOP-1111-1111")
    expect(tellBackend).not.toHaveBeenCalled()
  })

  it("never pays for another cart than the one that was shown", async () => {
    cart.currentCartId.mockResolvedValue("cart_2")
    expect(await payWith(agreed)).toMatchObject({ status: "failed" })
    expect(tellBackend).not.toHaveBeenCalled()
  })

  it.each([
    ["total_changed", { total: 62_000 }, "62.000"],
    ["sold_out", { available: 0 }, "Stok habis"],
  ])("says %s, shows the page as it is now and keeps the cart", async (code, details, words) => {
    tellBackend.mockResolvedValue(refusal(code, details))
    const state = await payWith(agreed)
    expect(state).toMatchObject({ status: "failed", message: expect.stringContaining(words) })
    expect(renderAgain).toHaveBeenCalledOnce()
    expect(cart.forgetCart).not.toHaveBeenCalled()
  })

  it.each([
    { ...agreed, provider: "pp_share_share" },
    { ...agreed, expected_total: "1.5" },
    { ...agreed, expected_total: "-1" },
    { ...agreed, cart: "" },
  ])("refuses what no form of ours sends", async (fields) => {
    expect(await payWith(fields)).toMatchObject({ status: "failed" })
    expect(tellBackend).not.toHaveBeenCalled()
  })
})
