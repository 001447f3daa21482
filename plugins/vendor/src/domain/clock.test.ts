import { expect, it } from "vitest"
import { orderStates } from "../contract/purchase"
import { clockSays } from "./clock"

const now = new Date("2026-11-25T12:00:00Z")
const past = "2026-11-25T11:59:59Z"
const later = "2026-11-25T12:00:01Z"
const times = { paid_at: past, accept_by: past, receive_by: past, report_until: past, released_at: null }
const due = { awaiting_payment: "expire", awaiting_acceptance: "lapse", sent: "receive", delivered: "receive" } as const
const waiting = { times, open_case: false, due_at: past }

it.each(orderStates)("%s, everything past its time", (state) => {
  const expected = state === "received" ? "release" : (due[state as "sent"] ?? null)
  expect(clockSays({ ...waiting, state }, now)).toBe(expected)
})

it.each(orderStates)("%s, nothing past its time", (state) => {
  const ahead = { paid_at: past, accept_by: later, receive_by: later, report_until: later, released_at: null }
  expect(clockSays({ ...waiting, state, times: ahead, due_at: later }, now)).toBeNull()
})

it.each(orderStates)("%s, without any deadline", (state) => {
  const none = { paid_at: null, accept_by: null, receive_by: null, report_until: null, released_at: null }
  expect(clockSays({ ...waiting, state, times: none, due_at: null }, now)).toBeNull()
})

it.each(["sent", "delivered", "received"] as const)("%s waits for an open case", (state) => {
  expect(clockSays({ ...waiting, state, open_case: true }, now)).toBeNull()
})

it("the time to accept runs from the payment only", () => {
  expect(clockSays({ ...waiting, state: "awaiting_acceptance", times: { ...times, paid_at: null } }, now)).toBeNull()
})

it("money is released once", () => {
  expect(clockSays({ ...waiting, state: "received", times: { ...times, released_at: past } }, now)).toBeNull()
})
