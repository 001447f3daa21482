/** Questions and answers. */
export const contactErrors = {
  question_not_found: "not_found",
  question_state: "not_allowed",
  /** Details: `minutes` until one may ask again. */
  question_limit: "not_allowed",
  template_not_found: "not_found",
  /** Details: `most`. */
  templates_full: "not_allowed",
  sales_period: "invalid_data",
} as const
