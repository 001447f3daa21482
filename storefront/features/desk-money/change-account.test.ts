import { beforeEach, expect, it, vi } from "vitest"
import { refusal } from "@/lib/backend-error"
import { changeAccount } from "./change-account"

const { tellDesk, redirect } = vi.hoisted(() => ({ tellDesk: vi.fn(), redirect: vi.fn() }))
vi.mock("@/features/seller/tell-desk", () => ({ tellDesk }))
vi.mock("@/lib/render-again", () => ({ renderAgain: vi.fn() }))
vi.mock("next/navigation", () => ({ redirect }))

const idle = { status: "idle", typed: {} } as const
const formWith = (different: Record<string, string> = {}) => {
  const form = new FormData()
  const fields = { lng: "id", bank_code: "451", account_number: "7123-456.789", holder: "Kopontren Al-Hidayah" }
  for (const [name, value] of Object.entries({ ...fields, password: "kata sandi", ...different })) form.set(name, value)
  return form
}

beforeEach(() => {
  tellDesk.mockReset().mockResolvedValue({ ok: true, data: {} })
  redirect.mockReset().mockImplementation(() => {
    throw new Error("redirected")
  })
})

it("sends the number without what people put between its digits", async () => {
  await expect(changeAccount(idle, formWith())).rejects.toThrow("redirected")
  expect(tellDesk).toHaveBeenCalledWith("id", "/vendor/payout-account", {
    bank_code: "451",
    account_number: "7123456789",
    holder: "Kopontren Al-Hidayah",
    password: "kata sandi",
  })
})

it("marks a wrong password at its field and never gives it back", async () => {
  tellDesk.mockResolvedValue(refusal("password_wrong"))
  const state = await changeAccount(idle, formWith())
  expect(state.status === "failed" && Object.keys(state.fields)).toEqual(["password"])
  expect(JSON.stringify(state)).not.toContain('"kata sandi"')
  expect(state.typed).toMatchObject({ account_number: "7123-456.789", holder: "Kopontren Al-Hidayah" })
})

it.each(["12345", "abc", "123456789012345678901"])("says what a number looks like for %s", async (account_number) => {
  const state = await changeAccount(idle, formWith({ account_number }))
  expect(state.status === "failed" && state.fields["account_number"]).toMatch(/6 sampai 20 angka/)
  expect(tellDesk).not.toHaveBeenCalled()
})

it("marks every empty field", async () => {
  const state = await changeAccount(idle, formWith({ bank_code: "", account_number: "", holder: "", password: "" }))
  expect(state.status === "failed" && Object.keys(state.fields).sort()).toEqual([
    "account_number",
    "bank_code",
    "holder",
    "password",
  ])
})
