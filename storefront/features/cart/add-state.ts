/** What the form for adding to the cart knows after its last submission. */
export type AddState =
  | { status: "idle" }
  | { status: "added"; message: string; pieces: number }
  /** With what was chosen, so that a page without a script shows it again. */
  | { status: "failed"; message: string; variant: string; quantity: number }
