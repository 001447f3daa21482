/**
 * Midtrans writes rupiah as "12000.00" and takes them as 12000.
 * @returns whole rupiah; null for what is no whole amount
 */
export function rupiahOf(gross: string): number | null {
  const whole = /^(\d{1,12})(?:\.0{1,2})?$/.exec(gross)?.[1]
  return whole === undefined ? null : Number(whole)
}
