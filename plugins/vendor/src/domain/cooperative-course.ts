import type { cooperativeStates } from "../contract/cooperative"
import type { StoreChangeKind } from "../contract/store-change"

export type CooperativeState = (typeof cooperativeStates)[number]
export type CooperativeMove = "submit" | "take" | "send_back" | "approve" | "suspend" | "resume" | "close"
export type CooperativeParty = "member" | "province"

/** The whole machine: who may do what in which state, and where it leads. What is not here is refused. */
export const cooperativeMachine: Record<
  CooperativeState,
  Partial<Record<CooperativeMove, { by: CooperativeParty; to: CooperativeState }>>
> = {
  draft: { submit: { by: "member", to: "submitted" } },
  submitted: { take: { by: "province", to: "in_review" } },
  in_review: { send_back: { by: "province", to: "sent_back" }, approve: { by: "province", to: "active" } },
  sent_back: { submit: { by: "member", to: "submitted" } },
  active: { suspend: { by: "province", to: "suspended" } },
  // closing is for ever: whoever sells now is suspended first, so that what is under way can be ended
  suspended: { resume: { by: "province", to: "active" }, close: { by: "province", to: "closed" } },
  closed: {},
}

/** Where a move leads from here; null when this party may not do this now. */
export function moveCooperative(
  state: CooperativeState,
  move: CooperativeMove,
  by: CooperativeParty,
): CooperativeState | null {
  const target = cooperativeMachine[state][move]
  return target?.by === by ? target.to : null
}

/** What the store's history calls a move; taking an application up changes nothing for the cooperative. */
export const historyOfMove: Record<CooperativeMove, StoreChangeKind | null> = {
  submit: "application_submitted",
  take: null,
  send_back: "application_sent_back",
  approve: "store_opened",
  suspend: "store_suspended",
  resume: "store_resumed",
  close: "store_closed",
}

/** Whether its application can still be filled in. */
export const isApplying = (state: CooperativeState): boolean => state === "draft" || state === "sent_back"
