/** Payments. */
export const paymentErrors = {
  payment_unfinished: "not_allowed",
  payment_declined: "not_allowed",
  payment_processing: "not_allowed",
  gateway_unreachable: "unexpected_state",
  transfer_amount_differs: "not_allowed",
  transfer_settled: "not_allowed",
} as const
