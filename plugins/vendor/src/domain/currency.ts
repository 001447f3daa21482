import { defaultCurrencies } from "@medusajs/framework/utils"

/** Digits after the decimal point in which amounts of this currency are charged: 0 for rupiah. */
export function decimalsOf(currencyCode: string): number {
  const currency = defaultCurrencies[currencyCode.toUpperCase()]
  if (!currency) throw new Error(`Unknown currency ${currencyCode}`)
  return currency.decimal_digits
}

/** What everything is sold in, and what balances are kept in. */
export const houseCurrency = "idr"
