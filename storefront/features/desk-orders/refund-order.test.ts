import { beforeEach, expect, it, vi } from "vitest"
import { refusal } from "@/lib/backend-error"
import { refundOrder } from "./refund-order"

const { tellDesk, redirect } = vi.hoisted(() => ({ tellDesk: vi.fn(), redirect: vi.fn() }))
vi.mock("@/features/seller/tell-desk", () => ({ tellDesk }))
vi.mock("@/lib/render-again", () => ({ renderAgain: vi.fn() }))
vi.mock("next/navigation", () => ({ redirect }))

const idle = { status: "idle", typed: {} } as const
const formWith = (different: Record<string, string> = {}) => {
  const form = new FormData()
  const fields = {
    lng: "id",
    order: "order_1",
    left: "100000",
    amount: "25.000",
    note: "Satu toples pecah",
    ...different,
  }
  for (const [name, value] of Object.entries({ key: "0123456789", step: "first", ...fields })) form.set(name, value)
  return form
}

beforeEach(() => {
  tellDesk.mockReset().mockResolvedValue({ ok: true, data: {} })
  redirect.mockReset().mockImplementation(() => {
    throw new Error("redirected")
  })
})

it("asks once more before any money moves", async () => {
  const state = await refundOrder(idle, formWith())
  expect(state.status).toBe("confirm")
  expect(state.status === "confirm" && state.question.submit).toContain("25.000")
  expect(state.typed).toMatchObject({ amount: "25.000", key: "0123456789" })
  expect(tellDesk).not.toHaveBeenCalled()
})

it("gives a refund its key when it asks once more", async () => {
  const [first, second] = await Promise.all([
    refundOrder(idle, formWith({ key: "" })),
    refundOrder(idle, formWith({ key: "" })),
  ])
  expect(first.typed["key"]).toMatch(/^[0-9a-f-]{36}$/)
  expect(first.typed["key"]).not.toBe(second.typed["key"])
})

it("sends what was confirmed, with the form's own key", async () => {
  await expect(refundOrder(idle, formWith({ step: "confirmed" }))).rejects.toThrow("redirected")
  const body = { amount: 25_000, note: "Satu toples pecah", key: "0123456789" }
  expect(tellDesk).toHaveBeenCalledWith("id", "/vendor/orders/order_1/refund", body)
  expect(redirect).toHaveBeenCalledWith("/id/seller/orders/order_1?done=refunded")
})

it("keeps the key when the backend was away, so that another try is the same refund", async () => {
  tellDesk.mockResolvedValue(refusal("backend_unreachable"))
  const state = await refundOrder(idle, formWith({ step: "confirmed" }))
  expect(state).toMatchObject({ status: "failed", typed: { amount: "25.000", key: "0123456789" } })
})

it.each(["", "0", "-5", "12,5", "abc", "1e3", "9999999999"])(
  "refuses %j as an amount, beside its field",
  async (amount) => {
    const state = await refundOrder(idle, formWith({ amount, step: "confirmed" }))
    expect(state.status === "failed" && state.fields["amount"]).toBeTruthy()
    expect(tellDesk).not.toHaveBeenCalled()
  },
)

it("refuses more than what is left, and says how much that is", async () => {
  const state = await refundOrder(idle, formWith({ amount: "100.001" }))
  expect(state.status === "failed" && state.fields["amount"]).toContain("100.000")
})

it("asks for a reason", async () => {
  const state = await refundOrder(idle, formWith({ note: " " }))
  expect(state.status === "failed" && Object.keys(state.fields)).toEqual(["note"])
})

it("goes back to the fields with everything in them", async () => {
  expect(await refundOrder(idle, formWith({ step: "back" }))).toMatchObject({
    status: "idle",
    typed: { amount: "25.000", note: "Satu toples pecah", key: "0123456789" },
  })
})
