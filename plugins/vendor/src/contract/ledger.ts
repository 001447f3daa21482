import { z } from "zod"

/** What can happen to a cooperative's money. `release`: its return window is over, pending becomes available. */
export const ledgerKinds = [
  "sale",
  "shipping",
  "commission",
  "refund",
  "dispute",
  "adjustment",
  "release",
  "transfer",
  "payout",
] as const
export type LedgerKind = (typeof ledgerKinds)[number]

/**
 * Where money stands. Amounts in an account are credits: positive is owed to its holder.
 * `held` is what the programme holds for buyers and cooperatives (always negative or zero: an asset);
 * `pending`, `available`, `in_transit` are the cooperative's; `commission` and `fee_tax` the programme's.
 */
export const ledgerAccounts = ["held", "pending", "available", "in_transit", "commission", "fee_tax"] as const
export type LedgerAccount = (typeof ledgerAccounts)[number]

/** ISO month, e.g. 2026-11. */
export const month = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/)

/** Whole rupiah; what a movement adds to (or takes from) the cooperative's balance. */
export const ledgerEntry = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  kind: z.enum(ledgerKinds),
  order_number: z.int().nullable(),
  payout_number: z.string().nullable(),
  note: z.string(),
  amount: z.int(),
})
export type LedgerEntry = z.infer<typeof ledgerEntry>

/** GET /vendor/money: what the cooperative has. Whole rupiah. */
export const moneyAnswer = z.object({
  currency_code: z.string(),
  /** Sold, inside the return window. */
  pending: z.int(),
  /** Can be paid out. Negative when refunds took more than was left. */
  available: z.int(),
  /** On its way to the bank. */
  in_transit: z.int(),
  /** ISO date of the next payout run, and what it would bring now. */
  next_payout: z.object({ on: z.iso.date(), amount: z.int().min(0), minimum: z.int() }),
  latest: z.array(ledgerEntry).max(10),
  /** Months that have a statement, newest first. */
  months: z.array(month),
})
export type Money = z.infer<typeof moneyAnswer>

/** GET /vendor/statements/:month (and .csv, .pdf): every movement of a month, Asia/Jakarta. */
export const statement = z.object({
  month,
  currency_code: z.string(),
  cooperative: z.object({ name: z.string(), handle: z.string() }),
  /** Balance (pending, available and in transit together) at the month's beginning and end. */
  opening: z.int(),
  closing: z.int(),
  /** `release` moves nothing in or out and is left aside. */
  totals: z.array(z.object({ kind: z.enum(ledgerKinds), amount: z.int(), count: z.int() })),
  entries: z.array(ledgerEntry),
})
export type Statement = z.infer<typeof statement>
export const statementAnswer = z.object({ statement })

/** POST /admin/cooperatives/:id/adjustments: a correction by staff, with its reason. Positive is in the cooperative's favour. */
export const adjustBalance = z.strictObject({
  amount: z.int().min(-1_000_000_000).max(1_000_000_000),
  note: z.string().trim().min(5).max(500),
  /** The same key again changes nothing. */
  key: z.string().min(8).max(64),
})

/** One difference found by reconciliation. */
export const difference = z.object({
  /** `ledger_unbalanced`, `shares_differ`, `order_differs`, `commission_differs`, `gateway_differs`, `payout_differs`. */
  code: z.string(),
  purchase_id: z.string().nullable(),
  order_id: z.string().nullable(),
  cooperative_id: z.string().nullable(),
  expected: z.int(),
  found: z.int(),
  note: z.string(),
})
export type Difference = z.infer<typeof difference>
/** GET /admin/reconciliation: the last run. POST runs it now. */
export const reconciliationAnswer = z.object({
  run: z
    .object({
      id: z.string(),
      at: z.iso.datetime(),
      orders: z.int(),
      purchases: z.int(),
      differences: z.array(difference),
    })
    .nullable(),
})
