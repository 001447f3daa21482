/** Orders and refunds. */
export const orderErrors = {
  order_not_found: "not_found",
  order_state: "not_allowed",
  too_many_streams: "not_allowed",
  refund_too_much: "not_allowed",
  not_captured: "not_allowed",
} as const
