import { beforeEach, expect, it, vi } from "vitest"
import { BackendFailure, refusal } from "@/lib/backend-error"
import { openDesk } from "./open-desk"

const { askBackend, currentToken, hasChosenStore } = vi.hoisted(() => ({
  askBackend: vi.fn(),
  currentToken: vi.fn(),
  hasChosenStore: vi.fn(),
}))
vi.mock("./chosen-store", () => ({ hasChosenStore }))
vi.mock("@/lib/backend", () => ({ askBackend }))
vi.mock("@/features/account/session-cookies", () => ({ currentToken }))

const me = { member: { id: "memb_1" } }
const load = vi.fn()

beforeEach(() => {
  for (const mock of [askBackend, currentToken, load]) mock.mockReset()
  currentToken.mockResolvedValue("token")
  hasChosenStore.mockReset().mockResolvedValue(false)
  askBackend.mockResolvedValue({ ok: true, data: me })
  load.mockResolvedValue({ ok: true, data: "orders" })
  vi.spyOn(console, "error").mockImplementation(() => undefined)
})

it("opens with the member's own token", async () => {
  expect(await openDesk(load)).toEqual({ kind: "open", me, data: "orders" })
  expect(load).toHaveBeenCalledWith("token")
  expect(askBackend).toHaveBeenCalledWith("/vendor/me", expect.objectContaining({ token: "token" }))
})

it("asks the backend nothing while nobody is signed in", async () => {
  currentToken.mockResolvedValue(undefined)
  expect(await openDesk(load)).toEqual({ kind: "signed_out" })
  expect(askBackend).not.toHaveBeenCalled()
})

it.each([
  ["unauthorized", "ended"],
  ["no_membership", "no_membership"],
  ["role_forbidden", "forbidden"],
  ["order_not_found", "missing"],
  ["month_unknown", "missing"],
])("a page that is refused with %s is %s", async (code, kind) => {
  load.mockResolvedValue(refusal(code))
  expect(await openDesk(load)).toEqual({ kind })
})

it("knows a choice that the member was removed from", async () => {
  hasChosenStore.mockResolvedValue(true)
  askBackend.mockResolvedValue(refusal("no_membership"))
  load.mockResolvedValue(refusal("no_membership"))
  expect(await openDesk(load)).toEqual({ kind: "removed" })
})

it("is ended before anything else when the token is no longer taken", async () => {
  askBackend.mockResolvedValue(refusal("unauthorized"))
  load.mockResolvedValue(refusal("order_not_found"))
  expect(await openDesk(load)).toEqual({ kind: "ended" })
})

it("says that the backend is away rather than failing", async () => {
  load.mockRejectedValue(new BackendFailure("down"))
  expect(await openDesk(load)).toEqual({ kind: "away" })
})

it("is away for a refusal that no page can explain", async () => {
  load.mockResolvedValue(refusal("sold_out"))
  expect(await openDesk(load)).toEqual({ kind: "away" })
})
