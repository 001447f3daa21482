/** What the cart knows after something was taken out or put back. */
export type RemovalState =
  | { status: "idle" }
  /** With what it takes to put it back. */
  | { status: "removed"; message: string; title: string; variant: string; quantity: number }
  | { status: "restored"; message: string }
  | { status: "failed"; message: string }
