import { describe, expect, it } from "vitest"
import { memberRoles } from "../contract/desk"
import { orderStates } from "../contract/purchase"
import { buyerMay } from "./buyer-may"
import { deskMay, mayMove, type OrderAction, type OrderParty, reasonOf, transitions } from "./order-course"

const actions: OrderAction[] = [
  "accept",
  "decline",
  "cancel",
  "lapse",
  "expire",
  "pack",
  "send_part",
  "send",
  "refuse_rest",
  "receive",
]
const parties: OrderParty[] = ["buyer", "cooperative", "province", "programme"]

/** Everything that is allowed; whatever is not here is not. */
const allowed = [
  "awaiting_payment cancel buyer",
  "awaiting_payment cancel province",
  "awaiting_payment expire programme",
  "awaiting_acceptance accept cooperative",
  "awaiting_acceptance decline cooperative",
  "awaiting_acceptance cancel buyer",
  "awaiting_acceptance cancel province",
  "awaiting_acceptance lapse programme",
  "packing pack cooperative",
  "packing send_part cooperative",
  "packing send cooperative",
  "packing decline cooperative",
  "packing cancel province",
  "partly_sent pack cooperative",
  "partly_sent send_part cooperative",
  "partly_sent send cooperative",
  "partly_sent refuse_rest cooperative",
  "sent receive buyer",
  "sent receive programme",
  "delivered receive buyer",
  "delivered receive programme",
]

const every = orderStates.flatMap((state) =>
  actions.flatMap((action) => parties.map((party) => [state, action, party] as const)),
)

it.each(every)("%s: %s by %s", (state, action, party) => {
  expect(mayMove(state, action, party)).toBe(allowed.includes(`${state} ${action} ${party}`))
})

it("every end before sending has its reason, for each who may end it", () => {
  for (const [state, moves] of Object.entries(transitions))
    for (const [action, { to, by }] of Object.entries(moves))
      for (const party of by)
        expect(Boolean(reasonOf[action as OrderAction]?.[party]), `${state} ${action} ${party}`).toBe(
          to === "cancelled",
        )
})

describe("what a member may do", () => {
  const fulfilment = {
    awaiting_acceptance: ["accept", "decline"],
    packing: ["decline", "pack", "send", "send_part"],
    partly_sent: ["pack", "send", "send_part", "refuse_rest"],
  } as const
  it.each(orderStates.flatMap((state) => memberRoles.map((role) => [state, role] as const)))(
    "%s: %s",
    (state, role) => {
      const moves = role === "owner" || role === "fulfilment" ? (fulfilment[state as "packing"] ?? []) : []
      const refund = (role === "owner" || role === "finance") && state !== "cancelled" ? ["refund"] : []
      expect([...deskMay(state, role, 1)].sort()).toEqual([...moves, ...refund].sort())
      expect(deskMay(state, role, 0)).not.toContain("refund")
    },
  )
})

describe("what the buyer may do", () => {
  const now = new Date("2026-11-25T00:00:00Z")
  const later = "2026-11-26T00:00:00Z"
  it.each([
    ["awaiting_payment", later, { cancel: true, receive: false, report: false }],
    ["awaiting_acceptance", null, { cancel: true, receive: false, report: false }],
    ["packing", null, { cancel: false, receive: false, report: false }],
    ["sent", later, { cancel: false, receive: true, report: true }],
    ["delivered", later, { cancel: false, receive: true, report: true }],
    ["received", later, { cancel: false, receive: false, report: true }],
    ["received", "2026-11-24T23:59:59Z", { cancel: false, receive: false, report: false }],
    ["received", null, { cancel: false, receive: false, report: false }],
    ["cancelled", later, { cancel: false, receive: false, report: false }],
  ] as const)("%s, window until %s", (state, until, may) => {
    expect(buyerMay(state, until, now)).toEqual(may)
  })
})
