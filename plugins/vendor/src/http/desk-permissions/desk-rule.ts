import type { cooperativeStates } from "../../contract/cooperative"
import type { MemberRole } from "../../contract/desk"

type CooperativeState = (typeof cooperativeStates)[number]

/**
 * Who may use a route of the desk, and in which states of the cooperative. Owners may do whatever another role may. `unbound` routes
 * belong to no cooperative: people on their way in use them, `signed_in` also buyers.
 */
export type DeskRule =
  | { roles: readonly MemberRole[] | "everyone"; states: readonly CooperativeState[] }
  | { unbound: "member" | "signed_in" }

/** By method and path as its folder says it: `GET /vendor/orders/:id`. */
export type DeskRules = Record<string, DeskRule>

const beforeOpening = ["draft", "submitted", "in_review", "sent_back"] as const

export const whenever: readonly CooperativeState[] = [...beforeOpening, "active", "suspended", "closed"]
/** While the cooperative may still prepare or run its store. */
export const untilClosed: readonly CooperativeState[] = [...beforeOpening, "active", "suspended"]
/** While its application can still be filled in. */
export const whileApplying: readonly CooperativeState[] = ["draft", "sent_back"]
/** Once it has sold: what buyers were promised is kept, also by a store that is suspended or closed. */
export const onceOpened: readonly CooperativeState[] = ["active", "suspended", "closed"]
export const whileSelling: readonly CooperativeState[] = ["active"]
