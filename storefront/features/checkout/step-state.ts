/** What a step without typed fields knows after its last submission. */
export type StepState = { status: "idle" } | { status: "failed"; message: string }
