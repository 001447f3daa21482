/** Members, invites, sign-ins. */
export const memberErrors = {
  member_not_found: "not_found",
  last_owner: "not_allowed",
  invite_not_found: "not_found",
  invite_over: "not_allowed",
  member_already: "not_allowed",
  account_taken: "not_allowed",
  session_not_found: "not_found",
  code_wrong: "not_allowed",
  code_state: "not_allowed",
} as const
