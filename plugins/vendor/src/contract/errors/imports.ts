/** Files of products. */
export const importErrors = {
  /** `details.reason` says why (`tableFaults` of `product-import`), `details.line` where. */
  import_refused: "invalid_data",
  import_not_found: "not_found",
  import_state: "not_allowed",
  import_problems: "not_allowed",
  import_running: "not_allowed",
} as const
