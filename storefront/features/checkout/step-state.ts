/** What a step without typed fields knows after its last submission. */
export type StepState = { status: "idle" } | { status: "failed"; message: string }

/** `card`: the payment is made on a page of its own, which has to be opened as a whole. */
export type PayState = StepState | { status: "card"; href: string }
