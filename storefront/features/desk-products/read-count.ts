const grouped = /^\d{1,3}([.,\s]\d{3})+$/

/**
 * A whole number as somebody types it: `12`, `1.200`, `1 200`.
 * @returns undefined for what is none; negative numbers are numbers, so that they can be refused with the right words
 */
export function readCount(text: string): number | undefined {
  const typed = text.trim().replace(/\s*(g|gr|gram|grams|hari|days?)$/i, "")
  if (/^-?\d+$/.test(typed)) return Number(typed)
  return grouped.test(typed) ? Number(typed.replace(/\D/g, "")) : undefined
}

/** A length in centimetres as somebody types it: `15`, `15,5`, `15.5 cm`. @returns whole millimetres, or undefined for what is none */
export function readCentimetres(text: string): number | undefined {
  const typed = text
    .trim()
    .replace(/\s*cm$/i, "")
    .replace(",", ".")
  return /^-?\d+(\.\d)?$/.test(typed) ? Math.round(Number(typed) * 10) : undefined
}
