import { beforeEach, describe, expect, it, vi } from "vitest"
import { refusal } from "@/lib/backend-error"
import { cartKey } from "../cart-key"
import { finishPayment } from "./finish-payment"
import { readReturn } from "./read-return"

const { tellBackend, cart, purchases, loadCurrentCart, methods } = vi.hoisted(() => ({
  tellBackend: vi.fn(),
  cart: { currentCartId: vi.fn(), forgetCart: vi.fn() },
  purchases: { knownPurchases: vi.fn(), rememberPurchase: vi.fn() },
  loadCurrentCart: vi.fn(),
  methods: vi.fn(),
}))
vi.mock("@/lib/backend", () => ({ tellBackend }))
vi.mock("@/features/cart/cart-cookies", () => cart)
vi.mock("@/features/cart/load-current-cart", () => ({ loadCurrentCart }))
vi.mock("@/features/purchase/purchase-cookies", () => purchases)
vi.mock("../load-payment-methods", () => ({ loadPaymentMethods: methods }))

const purchase = { number: "OPOP-1111-1111", email: "siti@example.test", placed_at: "2026-11-23T07:04:00.000Z" }
const finish = (query: string) => finishPayment("id", readReturn(new URLSearchParams(query)))
const query = "cart=cart_1&total=61000&payment_intent=pi_1&redirect_status=succeeded"

beforeEach(() => {
  vi.resetAllMocks()
  cart.currentCartId.mockResolvedValue("cart_1")
  purchases.knownPurchases.mockResolvedValue([])
  methods.mockResolvedValue([{ kind: "card", provider: "pp_stripe_stripe", publishable_key: "pk_test_1" }])
  tellBackend.mockResolvedValue({ ok: true, data: { purchase } })
})

describe("finishPayment", () => {
  it("makes the purchase for the total that the buyer saw, remembers it, and leads to it", async () => {
    expect(await finish(query)).toBe("/id/purchases/OPOP-1111-1111")
    expect(tellBackend).toHaveBeenCalledWith("/store/carts/cart_1/purchase", expect.anything())
    expect(tellBackend.mock.calls[0]?.[1].body).toEqual({
      payment_provider: "pp_stripe_stripe",
      expected_total: 61_000,
    })
    expect(purchases.rememberPurchase).toHaveBeenCalledWith(purchase, cartKey("cart_1"))
    expect(cart.forgetCart).toHaveBeenCalledOnce()
  })

  it("leads to the same purchase when the page is loaded again, and asks nobody", async () => {
    cart.currentCartId.mockResolvedValue(undefined)
    purchases.knownPurchases.mockResolvedValue([{ ...purchase, cart: cartKey("cart_1") }])
    expect(await finish(query)).toBe("/id/purchases/OPOP-1111-1111")
    expect(tellBackend).not.toHaveBeenCalled()
  })

  it.each([undefined, "cart_2"])(
    "tells another browser, whose cart is %s, nothing, and leaves its cart alone",
    async (id) => {
      cart.currentCartId.mockResolvedValue(id)
      expect(await finish(query)).toBe("/id/checkout/outcome?state=arrived")
      tellBackend.mockResolvedValue(refusal("payment_declined"))
      expect(await finish(query)).toBe("/id/checkout/outcome?state=arrived")
      expect(tellBackend).toHaveBeenCalledTimes(2)
      expect(purchases.rememberPurchase).not.toHaveBeenCalled()
      expect(cart.forgetCart).not.toHaveBeenCalled()
    },
  )

  it("asks again for this browser's own cart when the address says nothing", async () => {
    loadCurrentCart.mockResolvedValue({ kind: "open", cart: { total: 52_000 } })
    await finish("")
    expect(tellBackend.mock.calls[0]?.[1].body.expected_total).toBe(52_000)
  })

  it("keeps the cart when nothing was bought", async () => {
    tellBackend.mockResolvedValue(refusal("payment_declined", { decline_code: "expired_card" }))
    expect(await finish(query)).toBe("/id/checkout/pay?problem=expired_card")
    expect(cart.forgetCart).not.toHaveBeenCalled()
  })

  it("never places a purchase by another method", async () => {
    methods.mockResolvedValue([{ kind: "transfer", provider: "pp_transfer_transfer", hours: 24 }])
    expect(await finish(query)).toBe("/id/checkout/outcome?state=checking")
    expect(tellBackend).not.toHaveBeenCalled()
  })
})
