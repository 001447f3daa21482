import type { LedgerAccount, LedgerKind } from "../contract/ledger"
import type { PayoutState } from "../contract/payout"
import type { PayoutMove } from "./payout"

/** What the ledger has to know of one step of a payout. Whole units; credits of their account. */
export type PayoutPosting = {
  key: string
  kind: LedgerKind
  cooperative_id: string
  currency_code: string
  /** null for money that comes back without undoing the payout. */
  payout_id: string | null
  note: string
  actor: string | null
  postings: { account: LedgerAccount; amount: number }[]
}

export type PostedPayout = {
  id: string
  number: string
  cooperative_id: string
  currency_code: string
  amount: number
  /** Failed attempts, this one included: each attempt has keys of its own. */
  attempts: number
}

type Step = "scheduled" | "paid" | "failed" | "cancelled"

/** From where to where the money goes; sending alone moves none: it is on its way since it was scheduled. */
const ways: Record<Step, (from: PayoutState | null) => { from: LedgerAccount; to: LedgerAccount } | null> = {
  scheduled: () => ({ from: "available", to: "in_transit" }),
  paid: () => ({ from: "in_transit", to: "held" }),
  failed: (state) => ({ from: state === "paid" ? "held" : "in_transit", to: "available" }),
  // a failed one has its money back already
  cancelled: (state) => (state === "failed" ? null : { from: "in_transit", to: "available" }),
}

const steps: Record<PayoutMove, Step | null> = {
  send: null,
  pay: "paid",
  refuse: "failed",
  bounce: "failed",
  retry: "scheduled",
  cancel: "cancelled",
}

/** @param from the state that it leaves; null for a new one */
export function payoutPosting(
  payout: PostedPayout,
  from: PayoutState | null,
  move: PayoutMove | "schedule",
  actor: string | null,
): PayoutPosting | null {
  const step = move === "schedule" ? "scheduled" : steps[move]
  const way = step && ways[step](from)
  if (!way) return null
  const { id, number, cooperative_id, currency_code, amount, attempts } = payout
  return {
    key: `payout:${id}:${step}${attempts ? `:${attempts}` : ""}`,
    kind: "payout",
    ...{ cooperative_id, currency_code, payout_id: id, note: number, actor },
    postings: [
      { account: way.from, amount: -amount },
      { account: way.to, amount },
    ],
  }
}
