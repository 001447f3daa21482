/** What the sign-in form knows after its last submission. Never the password. */
export type SignInState =
  | { status: "idle" }
  | { status: "failed"; email: string; message: string; fields: Record<string, string> }
  /** The e-mail and the password fit, but nobody of this shop: the province's staff, or a registration that broke off. */
  | { status: "staff" | "unfinished"; email: string }
