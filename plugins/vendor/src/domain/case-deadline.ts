import type { CaseState } from "../contract/order-case"
import type { ProgrammeSettings } from "../contract/programme"

const day = 24 * 3_600_000

/**
 * When a case goes on by itself after it came into this state. What is called in waits for the province, however long.
 * Goods on their way back have the time of a parcel besides.
 */
export function caseDeadline(
  state: CaseState,
  { answer_days, receive_days }: Pick<ProgrammeSettings, "answer_days" | "receive_days">,
  now: Date,
): Date | null {
  if (state === "open" || state === "answered") return new Date(now.getTime() + answer_days * day)
  if (state === "agreed") return new Date(now.getTime() + (answer_days + receive_days) * day)
  return null
}

/** When a refund that failed is tried again: after 1, 2, 4 … minutes, at most an hour. */
export function nextRefundAttempt(attempts: number, now: Date): Date {
  return new Date(now.getTime() + Math.min(60, 2 ** attempts) * 60_000)
}
