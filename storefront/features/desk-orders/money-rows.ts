import type { DeskOrderDetail } from "@opop/vendor/contract/desk"

/** A line of the sum: what it is, and what it adds or takes, in whole rupiah. */
export type MoneyRow = {
  name: "items" | "shipping" | "other" | "total" | "unpaid" | "refunded" | "fee" | "fee_tax" | "fee_all"
  amount: number
}
type Sum = { rows: MoneyRow[]; result: { name: "total" | "net"; amount: number } }

/**
 * An order's money as a sum that adds up line by line: to its total while nothing was taken, then to what is left for the
 * cooperative. The fee is frozen, but what is due of it shrinks with refunds: then fee and tax stand together.
 */
export function moneyRows(order: Pick<DeskOrderDetail, "items_total" | "shipping" | "total" | "money" | "fee">): Sum {
  const { items_total, shipping, total, money, fee } = order
  const other = total - items_total - (shipping?.total ?? 0)
  const parts: MoneyRow[] = [
    { name: "items", amount: items_total },
    { name: "shipping", amount: shipping?.total ?? 0 },
    { name: "other", amount: other },
  ]
  const goods = parts.filter(({ name, amount }) => amount !== 0 || name === "items")
  if (!money.captured) return { rows: goods, result: { name: "total", amount: total } }
  const taken = money.captured - money.refunded - fee.net
  const fees: MoneyRow[] =
    taken === fee.commission + fee.tax
      ? [
          { name: "fee", amount: -fee.commission },
          { name: "fee_tax", amount: -fee.tax },
        ]
      : [{ name: fee.tax ? "fee_all" : "fee", amount: -taken }]
  const rest: MoneyRow[] = [
    { name: "unpaid", amount: money.captured - total },
    { name: "refunded", amount: -money.refunded },
    ...fees,
  ]
  return {
    rows: [...goods, { name: "total", amount: total }, ...rest.filter(({ amount }) => amount !== 0)],
    result: { name: "net", amount: fee.net },
  }
}
