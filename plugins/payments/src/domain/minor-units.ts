import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { CodedError } from "@opop/vendor/domain/coded-error"

/** `digits`: how far Stripe's unit lies below the currency's; `charged`: digits in which an amount is charged at all. */
type Units = { digits: number; charged: number }

const zeroDecimal = "bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf"
/** Stripe wants their last digit to be 0. */
const threeDecimal = "bhd jod kwd omr tnd"
/** Two-decimal at Stripe, although nobody pays in parts of them: the shop charges whole units, sent times 100. */
const wholeOnly = "idr isk ugx"
const twoDecimal =
  "aed afn all amd ang aoa ars aud awg azn bam bbd bdt bgn bmd bnd bob brl bsd bwp byn bzd cad cdf chf cny cop crc cve czk dkk " +
  "dop dzd egp etb eur fjd fkp gbp gel gip gmd gtq gyd hkd hnl htg huf ils inr jmd kes kgs khr kyd kzt lak lbp lkr lrd lsl mad " +
  "mdl mkd mmk mnt mop mur mvr mwk mxn myr mzn nad ngn nio nok npr nzd pab pen pgk php pkr pln qar ron rsd rub sar sbd scr sek " +
  "sgd shp sle sos srd std szl thb tjs top try ttd twd tzs uah usd uyu uzs wst xcd yer zar zmw"

const units = new Map<string, Units>([
  ...each(zeroDecimal, { digits: 0, charged: 0 }),
  ...each(twoDecimal, { digits: 2, charged: 2 }),
  ...each(wholeOnly, { digits: 2, charged: 0 }),
  ...each(threeDecimal, { digits: 3, charged: 2 }),
])

function each(codes: string, value: Units): [string, Units][] {
  return codes.split(" ").map((code) => [code, value])
}

/**
 * An amount of the shop in Stripe's smallest unit: Rp15.000 is 1500000. Rounded, half up, to what is charged in that currency.
 * Source: docs.stripe.com/currencies.
 * @throws CodedError `payment_unavailable` for a currency that Stripe does not take, or an amount that is no safe integer
 */
export function toMinorUnits(amount: BigNumberInput, currencyCode: string): number {
  const { digits, charged } = unitsOf(currencyCode)
  const rounded = MathBN.convert(amount).decimalPlaces(charged)
  const minor = rounded.shiftedBy(digits).toNumber()
  if (Number.isSafeInteger(minor) && minor >= 0) return minor
  throw new CodedError("payment_unavailable", `${rounded.toFixed()} ${currencyCode} cannot be charged`)
}

/** The same backwards: what Stripe says, in the shop's units. */
export function fromMinorUnits(minor: number, currencyCode: string): number {
  return MathBN.convert(minor).shiftedBy(-unitsOf(currencyCode).digits).toNumber()
}

function unitsOf(currencyCode: string): Units {
  const found = units.get(currencyCode.toLowerCase())
  if (found) return found
  throw new CodedError("payment_unavailable", `Stripe does not take ${currencyCode}`, { currency_code: currencyCode })
}
