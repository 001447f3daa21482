/** Applications and requirements. */
export const joiningErrors = {
  application_incomplete: "not_allowed",
  application_not_found: "not_found",
  too_many_drafts: "not_allowed",
  requirement_not_found: "not_found",
  requirement_kind: "not_allowed",
  document_not_found: "not_found",
  document_refused: "invalid_data",
} as const
