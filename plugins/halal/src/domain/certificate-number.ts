/** `ID` and 17 digits, as BPJPH numbers its certificates. */
const pattern = /^ID\d{17}$/

/**
 * What a person typed, in the form that is stored: spaces and dots removed, the letters O and I read as digits.
 * @returns null when it cannot be a certificate number
 */
export function normaliseCertificateNumber(typed: string): string | null {
  const compact = typed.toUpperCase().replace(/[\s.-]/g, "")
  const number = compact.slice(0, 2) + compact.slice(2).replace(/O/g, "0").replace(/[IL]/g, "1")
  return pattern.test(number) ? number : null
}

export const isCertificateNumber = (number: string): boolean => pattern.test(number)
