import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { allotCredit, type Decimal } from "./allot-credit"
import type { CartSnapshot } from "./cart-snapshot"
import { decimalsOf } from "./currency"
import { exact, type OrderInput } from "./order-draft"

/**
 * Gives every order its part of the cart's credit lines, which add up to each credit line exactly.
 * @param parts the orders, each with its total before credit
 */
export function spreadCreditLines(cart: CartSnapshot, parts: { order: OrderInput; gross: BigNumberInput }[]): void {
  const lines = (cart.credit_lines ?? []).map((line) => ({ line, left: MathBN.convert(exact(line)) }))
  const total = lines.reduce((sum, { left }) => MathBN.add(sum, left), MathBN.convert(0))
  const gross = parts.map((part) => MathBN.convert(part.gross))
  const allotments = allotCredit(total, gross, decimalsOf(cart.currency_code))
  for (const [index, { order }] of parts.entries()) {
    let open: Decimal = allotments[index] ?? MathBN.convert(0)
    for (const source of lines) {
      const amount = MathBN.min(open, source.left)
      if (MathBN.lte(amount, 0)) continue
      open = MathBN.sub(open, amount)
      source.left = MathBN.sub(source.left, amount)
      const { reference, reference_id, metadata } = source.line
      order.credit_lines.push({ amount: amount.toFixed(), reference, reference_id, metadata })
    }
  }
}
