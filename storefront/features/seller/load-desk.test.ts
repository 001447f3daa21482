import { beforeEach, expect, it, vi } from "vitest"
import { refusal } from "@/lib/backend-error"
import { loadDesk } from "./load-desk"

const { askBackend } = vi.hoisted(() => ({ askBackend: vi.fn() }))
vi.mock("@/lib/backend", () => ({ askBackend }))

const me = { member: { id: "memb_1" } }
const orders = { orders: [], count: 0 }

beforeEach(() => askBackend.mockReset())
const backend = (...answers: unknown[]) => {
  for (const answer of answers) askBackend.mockResolvedValueOnce(answer)
}

it("opens with the member's own token and the page that was asked for", async () => {
  backend({ ok: true, data: me }, { ok: true, data: orders })
  expect(await loadDesk("token", 2)).toEqual({ kind: "open", me, orders })
  expect(askBackend.mock.calls.map(([path]) => path)).toEqual(["/vendor/me", "/vendor/orders"])
  expect(askBackend.mock.calls[1]?.[1]).toMatchObject({ token: "token", query: { page: 2 } })
})

it("is signed out when either answer says so", async () => {
  backend({ ok: true, data: me }, refusal("unauthorized"))
  expect(await loadDesk("token", 1)).toEqual({ kind: "signed_out" })
})

it("explains a member without a cooperative", async () => {
  backend(refusal("no_membership"), refusal("no_membership"))
  expect(await loadDesk("token", 1)).toEqual({ kind: "no_membership" })
})

it("fails loudly on anything else", async () => {
  backend(refusal("invalid_input"), { ok: true, data: orders })
  await expect(loadDesk("token", 1)).rejects.toThrow("invalid_input")
})
