/** Who may do what at the desk. */
export const deskErrors = {
  no_membership: "forbidden",
  role_forbidden: "forbidden",
  cooperative_state: "not_allowed",
  changed_meanwhile: "not_allowed",
} as const
