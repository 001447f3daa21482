import { beforeEach, expect, it, vi } from "vitest"
import { refusal } from "@/lib/backend-error"
import { createCart } from "./create-cart"

const { askBackend, tellBackend, currentCustomerToken } = vi.hoisted(() => ({
  askBackend: vi.fn(),
  tellBackend: vi.fn(),
  currentCustomerToken: vi.fn(),
}))
vi.mock("next/cache", () => ({ cacheLife: vi.fn(), cacheTag: vi.fn() }))
vi.mock("@/lib/backend", () => ({ askBackend, tellBackend, expected: (result: { data: unknown }) => result.data }))
vi.mock("@/features/account/current-customer", () => ({ currentCustomerToken }))

const cart = { ok: true, data: { cart: { id: "cart_1" } } }
const tokens = () => tellBackend.mock.calls.map(([, { token }]) => token)

beforeEach(() => {
  vi.resetAllMocks()
  askBackend.mockResolvedValue({ ok: true, data: { regions: [{ id: "reg_1" }] } })
  tellBackend.mockResolvedValue(cart)
})

it("belongs to nobody while nobody is signed in", async () => {
  expect(await createCart("id")).toEqual({ ok: true, data: "cart_1" })
  expect(tokens()).toEqual([undefined])
})

it("belongs to the buyer who is signed in", async () => {
  currentCustomerToken.mockResolvedValue("token")
  await createCart("id")
  expect(tokens()).toEqual(["token"])
})

it("does without the buyer when their account is gone", async () => {
  currentCustomerToken.mockResolvedValue("token")
  tellBackend.mockResolvedValueOnce(refusal("not_found"))
  expect(await createCart("id")).toEqual({ ok: true, data: "cart_1" })
  expect(tokens()).toEqual(["token", undefined])
})

it("passes on any other refusal", async () => {
  currentCustomerToken.mockResolvedValue("token")
  tellBackend.mockResolvedValueOnce(refusal("too_many_requests"))
  expect(await createCart("id")).toEqual(refusal("too_many_requests"))
  expect(tokens()).toEqual(["token"])
})
