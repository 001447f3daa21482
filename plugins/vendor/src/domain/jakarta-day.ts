/** East Java is seven hours ahead of UTC, without summer time. */
const aheadMs = 7 * 3_600_000

/** The day in Jakarta at a moment, as an ISO date. */
export const jakartaDay = (at: Date): string => new Date(at.getTime() + aheadMs).toISOString().slice(0, 10)

/** The month in Jakarta at a moment, as 2026-11. */
export const jakartaMonth = (at: Date): string => jakartaDay(at).slice(0, 7)

/** First moment of a month (2026-11) in Jakarta, and of the next one. */
export function jakartaMonthBounds(month: string): { from: Date; until: Date } {
  const [year = 0, number = 1] = month.split("-").map(Number)
  return {
    from: new Date(Date.UTC(year, number - 1) - aheadMs),
    until: new Date(Date.UTC(year, number) - aheadMs),
  }
}
