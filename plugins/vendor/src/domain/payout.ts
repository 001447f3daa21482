import type { PayoutState } from "../contract/payout"

/** What can happen to a payout. `refuse`: the bank or the gateway did not carry it out. `bounce`: it came back after it was paid. */
export type PayoutMove = "send" | "pay" | "refuse" | "bounce" | "retry" | "cancel"

/** Every way from state to state; what is not here is refused. */
export const payoutMoves: Record<PayoutState, Partial<Record<PayoutMove, PayoutState>>> = {
  scheduled: { send: "sent", refuse: "failed", cancel: "cancelled" },
  sent: { pay: "paid", refuse: "failed" },
  failed: { retry: "scheduled", cancel: "cancelled" },
  paid: { bounce: "failed" },
  cancelled: {},
}

/** @returns the next state, or null when this cannot happen to it now */
export const movePayout = (state: PayoutState, move: PayoutMove): PayoutState | null => payoutMoves[state][move] ?? null

const minuteMs = 60_000
/** Gateways recover in minutes, accounts in days: the waits after the first, second … failed attempt. */
const waits = [15, 60, 4 * 60, 12 * 60, 24 * 60, 48 * 60].map((minutes) => minutes * minuteMs)

/** When a gateway is asked again after so many failed attempts; null: given up, a person must look. */
export function nextAttemptAt(failures: number, now: Date): Date | null {
  const wait = waits[failures - 1]
  return wait === undefined ? null : new Date(now.getTime() + wait)
}

/** What people read and write on a transfer: PO-2026-000123. The year is Jakarta's. */
export const payoutNumber = (prefix: "PO" | "BF", sequence: number, now: Date): string =>
  `${prefix}-${jakartaTime(now).getUTCFullYear()}-${String(sequence).padStart(6, "0")}`

/** The day in Jakarta as an ISO date, and its weekday, 1 Monday … 7 Sunday. */
export function payoutDay(now: Date): { day: string; weekday: number } {
  const time = jakartaTime(now)
  return { day: time.toISOString().slice(0, 10), weekday: time.getUTCDay() || 7 }
}

/** East Java is seven hours ahead of UTC, without summer time: read the result's UTC parts. */
const jakartaTime = (at: Date): Date => new Date(at.getTime() + 7 * 60 * minuteMs)
