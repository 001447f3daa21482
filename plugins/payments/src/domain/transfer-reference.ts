import { createHash } from "node:crypto"

/** Digits only: bank apps on old phones accept nothing else in the subject line. */
const length = 10

/**
 * The reference of a transfer, made from its payment session: ten digits, the last a check digit (Luhn), so that a
 * mistyped one is noticed. Example: 4829301756.
 */
export function transferReference(sessionId: string): string {
  const number = BigInt(`0x${createHash("sha256").update(sessionId).digest("hex")}`) % 10n ** BigInt(length - 1)
  const digits = number.toString().padStart(length - 1, "0")
  return `${digits}${checkDigit(digits)}`
}

/** Whether a typed reference can be right. */
export function isTransferReference(typed: string): boolean {
  const digits = typed.replace(/\D/g, "")
  return digits.length === length && checkDigit(digits.slice(0, -1)) === digits.at(-1)
}

function checkDigit(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return String((10 - (sum % 10)) % 10)
}
