/** What the look-up form knows after its last submission, with what was typed. */
export type LookupState = { status: "idle" } | { status: "failed"; message: string; number: string; email: string }
