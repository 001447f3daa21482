/** The store's own settings, promotions. */
export const storeErrors = {
  /** With `until`, the last day of the closure. */
  cooperative_closed: "not_allowed",
  courier_unknown: "not_found",
  courier_needed: "invalid_data",
  promotion_not_found: "not_found",
  promotion_state: "not_allowed",
  code_taken: "invalid_data",
  code_unknown: "not_found",
  code_not_applicable: "not_allowed",
  promotion_used_up: "not_allowed",
} as const
