import { beforeEach, describe, expect, it, vi } from "vitest"
import { refusal } from "@/lib/backend-error"
import { putItems } from "./put-items"

const { tellBackend, cookies, createCart } = vi.hoisted(() => ({
  tellBackend: vi.fn(),
  cookies: { currentCartId: vi.fn(), keepCart: vi.fn() },
  createCart: vi.fn(),
}))
vi.mock("@/lib/backend", () => ({ tellBackend }))
vi.mock("./cart-cookies", () => cookies)
vi.mock("./create-cart", () => ({ createCart }))

const items = [{ variant_id: "variant_1", quantity: 2 }]
const cart = { id: "cart_2", pieces: 2 }
const asked = () => tellBackend.mock.calls.map(([path]) => path)

beforeEach(() => {
  vi.resetAllMocks()
  createCart.mockResolvedValue({ ok: true, data: "cart_2" })
  tellBackend.mockResolvedValue({ ok: true, data: { cart } })
})

describe("putItems", () => {
  it("begins a cart on the first item and keeps it", async () => {
    expect(await putItems("id", items)).toEqual({ ok: true, data: cart })
    expect(asked()).toEqual(["/store/carts/cart_2/items"])
    expect(cookies.keepCart).toHaveBeenCalledWith(cart)
  })

  it.each(["cart_not_found", "cart_completed"])("begins a new one when the old one is gone: %s", async (code) => {
    cookies.currentCartId.mockResolvedValue("cart_1")
    tellBackend.mockResolvedValueOnce(refusal(code))
    expect(await putItems("id", items)).toEqual({ ok: true, data: cart })
    expect(asked()).toEqual(["/store/carts/cart_1/items", "/store/carts/cart_2/items"])
  })

  it("leaves the cart as it is after any other refusal", async () => {
    cookies.currentCartId.mockResolvedValue("cart_1")
    tellBackend.mockResolvedValueOnce(refusal("sold_out", { available: 3 }))
    expect(await putItems("id", items)).toEqual(refusal("sold_out", { available: 3 }))
    expect(createCart).not.toHaveBeenCalled()
    expect(cookies.keepCart).not.toHaveBeenCalled()
  })

  it("refuses in words when no cart can be begun", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined)
    createCart.mockRejectedValue(new Error("away"))
    expect(await putItems("id", items)).toEqual(refusal("backend_unreachable"))
  })
})
