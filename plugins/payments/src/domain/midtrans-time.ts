/**
 * Midtrans writes times of Jakarta (GMT+7) without saying so: "2026-11-25 14:04:00".
 * @returns ISO; null for what is no such time
 */
export function jakartaTime(written: string | undefined): string | null {
  if (!written || !/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(written)) return null
  const time = new Date(`${written.replace(" ", "T")}+07:00`)
  return Number.isNaN(time.getTime()) ? null : time.toISOString()
}
