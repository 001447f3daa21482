import type { MemberRole } from "../contract/desk"
import type { cancelReasons, OrderState } from "../contract/purchase"

/** Who moves an order; `programme` is the clock. */
export type OrderParty = "buyer" | "cooperative" | "province" | "programme"
export type OrderAction =
  | "accept"
  | "decline"
  | "cancel"
  | "lapse"
  | "expire"
  | "pack"
  | "send_part"
  | "send"
  | "refuse_rest"
  | "receive"
export type CancelReason = (typeof cancelReasons)[number]

type Transition = { to: OrderState; by: readonly OrderParty[] }

/**
 * The one table of what can be done with an order, drawn in the plugin's README. `delivered` is the courier's word, told by Medusa's
 * own fulfilment; it asks the same of everybody as `sent`.
 */
export const transitions: Record<OrderState, Partial<Record<OrderAction, Transition>>> = {
  awaiting_payment: {
    cancel: { to: "cancelled", by: ["buyer", "province"] },
    expire: { to: "cancelled", by: ["programme"] },
  },
  awaiting_acceptance: {
    accept: { to: "packing", by: ["cooperative"] },
    decline: { to: "cancelled", by: ["cooperative"] },
    cancel: { to: "cancelled", by: ["buyer", "province"] },
    lapse: { to: "cancelled", by: ["programme"] },
  },
  packing: {
    pack: { to: "packing", by: ["cooperative"] },
    send_part: { to: "partly_sent", by: ["cooperative"] },
    send: { to: "sent", by: ["cooperative"] },
    decline: { to: "cancelled", by: ["cooperative"] },
    cancel: { to: "cancelled", by: ["province"] },
  },
  partly_sent: {
    pack: { to: "partly_sent", by: ["cooperative"] },
    send_part: { to: "partly_sent", by: ["cooperative"] },
    send: { to: "sent", by: ["cooperative"] },
    refuse_rest: { to: "sent", by: ["cooperative"] },
  },
  sent: { receive: { to: "received", by: ["buyer", "programme"] } },
  delivered: { receive: { to: "received", by: ["buyer", "programme"] } },
  received: {},
  cancelled: {},
}

/** What an order's action looks like on the course when it ends the order. */
export const reasonOf: Partial<Record<OrderAction, Partial<Record<OrderParty, CancelReason>>>> = {
  decline: { cooperative: "declined" },
  lapse: { programme: "lapsed" },
  expire: { programme: "unpaid" },
  cancel: { buyer: "buyer", province: "staff" },
}

export const mayMove = (state: OrderState, action: OrderAction, party: OrderParty): boolean =>
  transitions[state][action]?.by.includes(party) ?? false

/** Which members may do what on the desk; owners may do everything. */
export const deskRoles = {
  accept: "fulfilment",
  decline: "fulfilment",
  pack: "fulfilment",
  send: "fulfilment",
  send_part: "fulfilment",
  refuse_rest: "fulfilment",
  refund: "finance",
} as const satisfies Record<string, MemberRole>

/** What a member may do with an order now. `refundable`: what its share still has. */
export function deskMay(state: OrderState, role: MemberRole, refundable: number): (keyof typeof deskRoles)[] {
  const allowed = (action: keyof typeof deskRoles) => role === "owner" || role === deskRoles[action]
  const moves = (["accept", "decline", "pack", "send", "send_part", "refuse_rest"] as const).filter((action) =>
    mayMove(state, action, "cooperative"),
  )
  const refund = refundable > 0 && state !== "cancelled" ? (["refund"] as const) : []
  return [...moves, ...refund].filter(allowed)
}
