/** What the form for a promotion's code knows after its last submission. */
export type CodeState =
  | { status: "idle" }
  | { status: "changed" }
  | { status: "failed"; message: string; typed: string }
