/** Where a cooperative stands on its way into the marketplace; drawn in the README. */
export const cooperativeStates = [
  "draft",
  "submitted",
  "in_review",
  "sent_back",
  "active",
  "suspended",
  "closed",
] as const

export type CooperativeState = (typeof cooperativeStates)[number]

/** Only an active cooperative is shown and sells. */
export const sells = (state: string): boolean => state === "active"
