const dayMs = 86_400_000

/**
 * The next day on which payouts run: today, where today is that weekday.
 * @param today ISO date, Asia/Jakarta
 * @param weekday 1 Monday … 7 Sunday
 */
export function nextPayoutDay(today: string, weekday: number): string {
  const date = new Date(`${today}T00:00:00Z`)
  const ahead = (weekday - (date.getUTCDay() || 7) + 7) % 7
  return new Date(date.getTime() + ahead * dayMs).toISOString().slice(0, 10)
}
