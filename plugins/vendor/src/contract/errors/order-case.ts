/** Returns and problems. */
export const caseErrors = {
  case_not_found: "not_found",
  case_state: "not_allowed",
  case_window_over: "not_allowed",
  case_exists: "not_allowed",
  picture_refused: "invalid_data",
} as const
