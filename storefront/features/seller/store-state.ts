/** Every state of a cooperative that the desk has words for, with how serious it is. */
const tones = {
  draft: "neutral",
  submitted: "accent",
  in_review: "accent",
  sent_back: "warning",
  active: "success",
  suspended: "danger",
  closed: "neutral",
  unknown: "neutral",
} as const

export type StoreState = keyof typeof tones

/** A state of the backend as the desk knows it; one that is new to this desk is `unknown` rather than a blank. */
export function storeState(state: string): { state: StoreState; tone: (typeof tones)[StoreState] } {
  const known = Object.hasOwn(tones, state) ? (state as StoreState) : "unknown"
  return { state: known, tone: tones[known] }
}
