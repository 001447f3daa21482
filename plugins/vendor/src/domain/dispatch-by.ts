/** Of a store that has set nothing. */
export const usualHandlingDays = 2

/** Until when an accepted order should leave. @param handlingDays whole days, as the store promises */
export const dispatchBy = (accepted: Date, handlingDays: number): Date =>
  new Date(accepted.getTime() + handlingDays * 86_400_000)
