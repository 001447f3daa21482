/** What the form of one line knows after its last submission. */
export type QuantityState =
  | { status: "idle" }
  | { status: "changed" }
  /** With what was typed, so that it is still there; `take` is how many there are, when fewer than wanted. */
  | { status: "failed"; message: string; quantity: string; take?: number }
