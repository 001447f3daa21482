export const CooperativeEvents = {
  /** Carries `{ id, move, reason, at }`: of the cooperative; `move` as in `domain/cooperative-course`, `at` an ISO moment. */
  MOVED: "cooperative.moved",
} as const
