import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { CartSnapshot } from "./cart-snapshot"
import { CodedError } from "./coded-error"
import { decimalsOf } from "./currency"
import type { OrderDraft } from "./order-draft"

/** Fractions of a promotion may differ by less than this between the cart's sum and the orders'. */
const tolerance = 0.0001

/**
 * The last look before money moves: orders add up to the cart, shares to its rounded total, and the payment session is for
 * exactly that.
 * @throws CodedError `totals_differ` (a fault of ours) or `payment_changed` (the cart changed after the session was made)
 */
export function assertTotals(
  cart: CartSnapshot,
  drafts: OrderDraft[],
  session: { amount: BigNumberInput; raw_amount?: BigNumberInput } | null,
): void {
  const total = MathBN.convert(cart.raw_total ?? cart.total)
  const orders = sum(drafts.map(({ total }) => total))
  if (differ(orders, total)) {
    throw new CodedError("totals_differ", `Orders add up to ${orders.toFixed()}, the cart to ${total.toFixed()}`)
  }
  const shares = sum(drafts.map(({ share }) => share))
  const rounded = total.decimalPlaces(decimalsOf(cart.currency_code))
  if (!shares.eq(rounded)) {
    throw new CodedError(
      "totals_differ",
      `Shares add up to ${shares.toFixed()}, the rounded total is ${rounded.toFixed()}`,
    )
  }
  if (!session) return
  const claimed = MathBN.convert(session.raw_amount ?? session.amount)
  if (differ(claimed, total)) {
    throw new CodedError(
      "payment_changed",
      `The payment session is for ${claimed.toFixed()}, the cart's total is ${total.toFixed()}`,
    )
  }
}

const sum = (amounts: string[]) => amounts.reduce((all, amount) => MathBN.add(all, amount), MathBN.convert(0))

const differ = (a: BigNumberInput, b: BigNumberInput) => MathBN.gt(MathBN.abs(MathBN.sub(a, b)), tolerance)
