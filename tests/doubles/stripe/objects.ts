/** Stripe's objects, as far as the double knows them. Amounts are in the currency's smallest unit, times in seconds. */
export type Metadata = Record<string, string>
type Base = { id: string; object: string; created: number; livemode: false; metadata: Metadata }

export type CardBehaviour = "succeeds" | "declined" | "insufficient_funds" | "challenge" | "challenge_declined"
export type PaymentMethod = Base & {
  type: "card" | "gopay"
  customer: string | null
  card?: { brand: string; last4: string; exp_month: number; exp_year: number; country: string }
  /** Of the double only: what paying with it does. */
  behaviour: CardBehaviour | "redirect"
}

export type IntentStatus =
  | "requires_payment_method"
  | "requires_confirmation"
  | "requires_action"
  | "processing"
  | "requires_capture"
  | "canceled"
  | "succeeded"

export type LastError = { type: string; code: string; decline_code?: string; message: string }
export type Intent = Base & {
  amount: number
  amount_capturable: number
  amount_received: number
  currency: string
  status: IntentStatus
  client_secret: string
  capture_method: "automatic" | "automatic_async" | "manual"
  customer: string | null
  payment_method: string | null
  setup_future_usage: string | null
  last_payment_error: LastError | null
  latest_charge: string | null
  next_action: Record<string, unknown> | null
  transfer_group: string | null
  canceled_at: number | null
  cancellation_reason: string | null
  automatic_payment_methods: { enabled: boolean } | null
  payment_method_types: string[]
  description: string | null
}

export type Charge = Base & {
  amount: number
  amount_captured: number
  amount_refunded: number
  currency: string
  captured: boolean
  refunded: boolean
  disputed: boolean
  paid: boolean
  status: "succeeded" | "failed" | "pending"
  payment_intent: string
  payment_method: string | null
  customer: string | null
  transfer_group: string | null
  balance_transaction: string | null
}

export type Refund = Base & {
  amount: number
  currency: string
  charge: string
  payment_intent: string
  reason: string | null
  status: "succeeded"
}

export type Transfer = Base & {
  amount: number
  amount_reversed: number
  currency: string
  destination: string
  reversed: boolean
  transfer_group: string | null
  source_transaction: string | null
}
export type Reversal = Base & { amount: number; currency: string; transfer: string }

export type Account = Base & {
  type: string
  country: string
  email: string | null
  charges_enabled: boolean
  payouts_enabled: boolean
  details_submitted: boolean
  requirements: {
    currently_due: string[]
    past_due: string[]
    eventually_due: string[]
    disabled_reason: string | null
  }
  capabilities: Record<string, string>
}

export type Payout = Base & {
  amount: number
  currency: string
  status: "pending" | "in_transit" | "paid" | "failed"
  failure_code: string | null
  failure_message: string | null
  arrival_date: number
}

export type Dispute = Base & {
  amount: number
  currency: string
  charge: string
  payment_intent: string
  reason: string
  status: "needs_response" | "under_review" | "won" | "lost"
}

export type Customer = Base & { email: string | null; name: string | null }
export type BalanceTransaction = Base & {
  amount: number
  fee: number
  net: number
  currency: string
  source: string
  type: string
  status: string
}

export type StripeEvent = Omit<Base, "metadata"> & {
  object: "event"
  type: string
  account?: string
  api_version: string
  pending_webhooks: number
  request: { id: string | null; idempotency_key: string | null }
  data: { object: Record<string, unknown> }
}
