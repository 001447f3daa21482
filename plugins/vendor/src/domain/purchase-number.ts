import { randomInt } from "node:crypto"

/** Crockford's base 32: no I, L, O or U, which people misread on a phone or over the telephone. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

/** A new number for a purchase, e.g. OPOP-4K7M-92QX: 40 random bits. */
export function newPurchaseNumber(): string {
  const letters = Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join("")
  return `OPOP-${letters.slice(0, 4)}-${letters.slice(4)}`
}

/**
 * What a person typed, in the form that is stored: `opop 4k7m-92qx` and `4K7M92QX` mean OPOP-4K7M-92QX.
 * @returns null when it cannot be a number of ours
 */
export function normalisePurchaseNumber(typed: string): string | null {
  const letters = typed
    .toUpperCase()
    .replace(/^\s*OPOP/, "")
    .replace(/[\s-]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1")
  if (letters.length !== 8 || [...letters].some((letter) => !alphabet.includes(letter))) return null
  return `OPOP-${letters.slice(0, 4)}-${letters.slice(4)}`
}
