const all = ["accept", "answer", "goods_back", "call_in", "message"] as const
export type CaseDone = (typeof all)[number]

/** What was just done in a case, as its address says. */
export const caseDone = (value: unknown): CaseDone | undefined => all.find((one) => one === value)
