const plain = /^\d+$/
/** Thousands set apart the way anybody writes them: `50.000`, `50,000`, `50 000`. */
const grouped = /^\d{1,3}([.,\s]\d{3})+$/

/** The contract's limit. */
const most = 1_000_000_000

/**
 * A price as somebody types it: `50000`, `50.000`, `Rp 50.000`.
 * @returns whole rupiah, or undefined for what is no price
 */
export function readRupiah(text: string): number | undefined {
  const typed = text.trim().replace(/^(rp|idr)\.?\s*/i, "")
  if (!plain.test(typed) && !grouped.test(typed)) return undefined
  const amount = Number(typed.replace(/\D/g, ""))
  return amount <= most ? amount : undefined
}
