/** What the registration form knows after its last submission. Never the password. */
export type RegisterState =
  | { status: "idle" }
  | { status: "failed"; name: string; email: string; message: string; fields: Record<string, string> }
