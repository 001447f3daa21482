/** Why a card was not charged, as far as its holder can do something about it. */
export const paymentProblems = [
  "incomplete",
  "card_declined",
  "insufficient_funds",
  "expired_card",
  "incorrect_cvc",
  "incorrect_number",
  "authentication",
  "processing_error",
  "connection",
  "unfinished",
  "general",
] as const

export type PaymentProblem = (typeof paymentProblems)[number]

/** The parts of the gateway's error that are looked at; its own words are never shown. */
export type GatewayError = { type?: string | undefined; code?: string | undefined; decline_code?: string | undefined }

const byCode: Record<string, PaymentProblem> = {
  insufficient_funds: "insufficient_funds",
  withdrawal_count_limit_exceeded: "insufficient_funds",
  card_velocity_exceeded: "insufficient_funds",
  expired_card: "expired_card",
  invalid_expiry_month: "expired_card",
  invalid_expiry_year: "expired_card",
  invalid_expiry_month_past: "expired_card",
  invalid_expiry_year_past: "expired_card",
  incorrect_cvc: "incorrect_cvc",
  invalid_cvc: "incorrect_cvc",
  incorrect_number: "incorrect_number",
  invalid_number: "incorrect_number",
  authentication_required: "authentication",
  payment_intent_authentication_failure: "authentication",
  setup_intent_authentication_failure: "authentication",
  processing_error: "processing_error",
  try_again_later: "processing_error",
  issuer_not_available: "processing_error",
  reenter_transaction: "processing_error",
}

/**
 * What to tell the buyer. The decline code says more than the code: a `card_declined` may be for want of money. A card that was lost or
 * stolen is only said to be declined: whoever holds it need not know.
 */
export function paymentProblem({ type, code, decline_code }: GatewayError): PaymentProblem {
  if (type === "validation_error") return "incomplete"
  if (type === "api_connection_error") return "connection"
  for (const known of [decline_code, code]) if (known && Object.hasOwn(byCode, known)) return byCode[known] ?? "general"
  return code === "card_declined" || decline_code || type === "card_error" ? "card_declined" : "general"
}

/** What the address of a page names, which anybody may write: one of ours, or undefined. */
export const readProblem = (asked: unknown): PaymentProblem | undefined =>
  paymentProblems.find((problem) => problem === asked)
