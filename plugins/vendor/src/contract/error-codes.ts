/**
 * Every expected refusal of this plugin: its stable code, and the kind of error that decides the HTTP status
 * (`invalid_data` and `not_allowed` 400, `not_found` 404, `unauthorized` 401, `forbidden` 403).
 */
export const errorTypes = {
  invalid_input: "invalid_data",
  cart_empty: "invalid_data",
  cart_completed: "not_allowed",
  cart_not_found: "not_found",
  product_not_found: "not_found",
  product_unavailable: "not_allowed",
  cooperative_not_found: "not_found",
  cooperative_unavailable: "not_allowed",
  item_without_cooperative: "not_allowed",
  not_for_export: "not_allowed",
  sold_out: "not_allowed",
  address_missing: "invalid_data",
  shipping_missing: "invalid_data",
  shipping_not_offered: "invalid_data",
  shipping_shared: "unexpected_state",
  totals_differ: "unexpected_state",
  total_changed: "not_allowed",
  payment_changed: "not_allowed",
  payment_unavailable: "invalid_data",
  purchase_not_found: "not_found",
  no_membership: "forbidden",
  role_forbidden: "forbidden",
  // payment
  payment_unfinished: "not_allowed",
  payment_declined: "not_allowed",
  payment_processing: "not_allowed",
  gateway_unreachable: "unexpected_state",
  transfer_amount_differs: "not_allowed",
  transfer_settled: "not_allowed",
  // orders
  order_not_found: "not_found",
  order_state: "not_allowed",
  refund_too_much: "not_allowed",
  not_captured: "not_allowed",
  // cases
  case_not_found: "not_found",
  case_state: "not_allowed",
  case_window_over: "not_allowed",
  case_exists: "not_allowed",
  picture_refused: "invalid_data",
  // money
  rule_not_found: "not_found",
  rule_frozen: "not_allowed",
  month_unknown: "not_found",
  payout_not_found: "not_found",
  payout_state: "not_allowed",
  payout_account_missing: "not_allowed",
  payout_account_unverified: "not_allowed",
  payout_too_small: "not_allowed",
  password_wrong: "not_allowed",
} as const

export type ErrorCode = keyof typeof errorTypes
