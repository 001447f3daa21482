import { z } from "zod"

export const payoutMethods = ["manual", "stripe"] as const
/** `scheduled` → `sent` (in a bank file, or given to the gateway) → `paid`; `failed` goes back to `scheduled` until given up. */
export const payoutStates = ["scheduled", "sent", "paid", "failed", "cancelled"] as const
export type PayoutState = (typeof payoutStates)[number]

/** Indonesian banks by their clearing code; the name is what people know. */
export const bankCode = z.string().regex(/^\d{3}$/)

/** GET /vendor/payout-account; an account number is shown by its last four digits only. */
export const payoutAccount = z.object({
  method: z.enum(payoutMethods),
  state: z.enum(["missing", "unverified", "verified", "refused"]),
  bank_code: z.string().nullable(),
  bank_name: z.string().nullable(),
  last_digits: z.string().nullable(),
  holder: z.string().nullable(),
  refusal: z.string().nullable(),
  changed_at: z.iso.datetime().nullable(),
  /** null where the platform has no gateway that pays out. */
  stripe: z.object({ connected: z.boolean(), payouts_enabled: z.boolean(), missing: z.array(z.string()) }).nullable(),
  banks: z.array(z.object({ code: bankCode, name: z.string() })),
})
export type PayoutAccount = z.infer<typeof payoutAccount>
export const payoutAccountAnswer = z.object({ account: payoutAccount })

/** POST /vendor/payout-account: owners only, with their password once more. */
export const changePayoutAccount = z.strictObject({
  bank_code: bankCode,
  account_number: z
    .string()
    .trim()
    .transform((typed) => typed.replace(/[\s.-]/g, ""))
    .pipe(z.string().regex(/^\d{6,20}$/, "account_number")),
  holder: z.string().trim().min(3).max(100),
  password: z.string().min(1).max(200),
  /** Of the phone, or one kept for need: only from members whose sign-in asks for one too. */
  code: z.string().trim().max(60).optional(),
})

export const payout = z.object({
  id: z.string(),
  /** What people read: PO-2026-000123. */
  number: z.string(),
  amount: z.int().positive(),
  currency_code: z.string(),
  method: z.enum(payoutMethods),
  state: z.enum(payoutStates),
  /** e.g. "BSI ···· 4821 a.n. Kopontren Al-Hidayah" */
  account: z.string(),
  created_at: z.iso.datetime(),
  sent_at: z.iso.datetime().nullable(),
  paid_at: z.iso.datetime().nullable(),
  failure: z.string().nullable(),
  attempts: z.int(),
  next_attempt_at: z.iso.datetime().nullable(),
})
export type Payout = z.infer<typeof payout>

/** GET /vendor/payouts, newest first. POST asks for one now, of everything available. */
export const payoutsQuery = z.object({ page: z.coerce.number().int().min(1).max(1000).default(1) })
export const payoutsPerPage = 25
export const payoutsAnswer = z.object({ payouts: z.array(payout), count: z.int().min(0) })
export const askPayout = z.strictObject({ key: z.string().min(8).max(64) })
export const payoutAnswer = z.object({ payout })

/** GET /admin/payouts?state= */
export const adminPayoutsQuery = payoutsQuery.extend({ state: z.enum(payoutStates).optional() })
export const adminPayout = payout.extend({
  cooperative: z.object({ id: z.string(), name: z.string() }),
  reference: z.string().nullable(),
  /** Whether a picture of the bank's slip was kept: GET /admin/payouts/:id/proof */
  has_proof: z.boolean(),
  bank_file_id: z.string().nullable(),
})
export type AdminPayout = z.infer<typeof adminPayout>
export const adminPayoutAnswer = z.object({ payout: adminPayout })
export const adminPayoutsAnswer = z.object({ payouts: z.array(adminPayout), count: z.int().min(0) })
/** POST /admin/payouts/:id/paid: the bank's reference, and a picture of its slip (base64) if there is one. */
export const markPayoutPaid = z.strictObject({
  reference: z.string().trim().min(3).max(100),
  proof: z.string().max(8_000_000).optional(),
})
/** POST /admin/payouts/:id/failed: the bank refused it, or sent it back after it had been paid. */
export const markPayoutFailed = z.strictObject({ reason: z.string().trim().min(3).max(500) })
/** POST /admin/payouts/run: what it scheduled. */
export const payoutRunAnswer = z.object({ scheduled: z.int().min(0), amount: z.int().min(0) })

/** GET /admin/bank-files. POST /admin/payouts/bank-file and GET /admin/bank-files/:id answer the file itself. */
export const bankFile = z.object({
  id: z.string(),
  number: z.string(),
  made_at: z.iso.datetime(),
  made_by: z.string(),
  count: z.int().positive(),
  total: z.int().positive(),
  sha256: z.string(),
})
export type BankFile = z.infer<typeof bankFile>
export const bankFilesAnswer = z.object({ bank_files: z.array(bankFile), count: z.int().min(0) })

/** A payout account as staff check it: with its whole number. */
export const adminPayoutAccount = payoutAccount.omit({ banks: true, stripe: true }).extend({
  cooperative: z.object({ id: z.string(), name: z.string() }),
  account_number: z.string().nullable(),
})
export type AdminPayoutAccount = z.infer<typeof adminPayoutAccount>
/** GET /admin/payout-accounts?state= */
export const adminPayoutAccountsQuery = payoutsQuery.extend({
  state: z.enum(["unverified", "verified", "refused"]).optional(),
})
export const adminPayoutAccountsAnswer = z.object({
  accounts: z.array(adminPayoutAccount),
  count: z.int().min(0),
})
/** What was changed about an account, by whom; numbers by their last four digits. */
export const payoutAccountChange = z.object({
  at: z.iso.datetime(),
  by: z.string(),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()),
})
export type PayoutAccountChange = z.infer<typeof payoutAccountChange>
/** GET /admin/cooperatives/:id/payout-account */
export const adminPayoutAccountAnswer = z.object({
  account: adminPayoutAccount,
  changes: z.array(payoutAccountChange),
})

/** POST /admin/cooperatives/:id/payout-account/verify: of what was seen; an account that was changed meanwhile is not verified. */
export const verifyPayoutAccount = z.strictObject({ changed_at: z.iso.datetime() })
/** POST /admin/cooperatives/:id/payout-account/refuse */
export const refusePayoutAccount = z.strictObject({ reason: z.string().trim().min(3).max(500) })

/** POST /vendor/payout-account/stripe: owners only, with their password once more, and a code if their sign-in asks for one. Where to go on at Stripe. */
export const connectPayoutAccount = z.strictObject({
  password: z.string().min(1).max(200),
  code: z.string().trim().max(60).optional(),
})
export const connectPayoutAccountAnswer = z.object({ url: z.string(), expires_at: z.iso.datetime() })
