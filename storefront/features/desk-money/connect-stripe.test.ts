import { beforeEach, expect, it, vi } from "vitest"
import { refusal } from "@/lib/backend-error"
import { connectStripe } from "./connect-stripe"

const { tellDesk, redirect } = vi.hoisted(() => ({ tellDesk: vi.fn(), redirect: vi.fn() }))
vi.mock("@/features/seller/tell-desk", () => ({ tellDesk }))
vi.mock("@/lib/render-again", () => ({ renderAgain: vi.fn() }))
vi.mock("next/navigation", () => ({ redirect }))

const idle = { status: "idle", typed: {} } as const
const url = "https://connect.stripe.com/setup/1"
const formWith = (fields: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries({ lng: "id", ...fields })) form.set(name, value)
  return form
}

beforeEach(() => {
  tellDesk.mockReset().mockResolvedValue({ ok: true, data: { url } })
  redirect.mockReset().mockImplementation((to: string) => {
    throw new Error(`to ${to}`)
  })
})

it("signs the owner in once more, and goes to Stripe", async () => {
  await expect(connectStripe(idle, formWith({ password: "kata sandi" }))).rejects.toThrow(`to ${url}`)
  expect(tellDesk).toHaveBeenCalledWith("id", "/vendor/payout-account/stripe", { password: "kata sandi" })
})

it("sends the code of owners who have codes", async () => {
  await expect(connectStripe(idle, formWith({ password: "kata sandi", code: " 123456 " }))).rejects.toThrow(url)
  expect(tellDesk.mock.calls[0]?.[2]).toEqual({ password: "kata sandi", code: "123456" })
})

it("asks nobody without a password", async () => {
  const state = await connectStripe(idle, formWith({ password: "" }))
  expect(state.status === "failed" && Object.keys(state.fields)).toEqual(["password"])
  expect(tellDesk).not.toHaveBeenCalled()
})

it.each([
  ["password_wrong", "password"],
  ["code_wrong", "code"],
])("says %s at its field, and gives nothing back", async (code, field) => {
  tellDesk.mockResolvedValue(refusal(code))
  const state = await connectStripe(idle, formWith({ password: "kata rahasia", code: "123456" }))
  expect(state.status === "failed" && Object.keys(state.fields)).toEqual([field])
  expect(JSON.stringify(state)).not.toMatch(/kata rahasia|123456/)
})

it("goes nowhere but to an address", async () => {
  tellDesk.mockResolvedValue({ ok: true, data: { url: "javascript:alert(1)" } })
  expect((await connectStripe(idle, formWith({ password: "kata sandi" }))).status).toBe("failed")
  expect(redirect).not.toHaveBeenCalled()
})
