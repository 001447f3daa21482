import type { Difference } from "../contract/ledger"
import { commissionDue } from "./commission-due"

/** What an order's native rows, its frozen commission and the ledger say. Whole rupiah. */
export type OrderSums = {
  order_id: string
  purchase_id: string | null
  cooperative_id: string
  /** Native. */
  captured: number
  refunded: number
  /** In the ledger. */
  booked_captured: number
  booked_refunded: number
  disputed: number
  commission: number
  fee_tax: number
  frozen: { commission: number; tax: number; claim: number }
}

/** What a purchase's charge still holds, and what its shares do: captured less refunded, whole rupiah. */
export type PurchaseSums = { purchase_id: string; charged: number; shares: number }

/** A finding, with what it concerns left open where it is not said. */
export const difference = (code: string, fields: Partial<Difference>): Difference => ({
  code,
  purchase_id: null,
  order_id: null,
  cooperative_id: null,
  expected: 0,
  found: 0,
  note: "",
  ...fields,
})

/** Where an order's ledger says something else than its captures, refunds and frozen commission. */
export function orderDifferences(sums: OrderSums): Difference[] {
  const { order_id, purchase_id, cooperative_id, frozen } = sums
  const due = commissionDue(frozen, sums.booked_captured - sums.booked_refunded - sums.disputed)
  const compared: [string, string, number, number][] = [
    ["order_differs", "captured", sums.captured, sums.booked_captured],
    ["order_differs", "refunded", sums.refunded, sums.booked_refunded],
    ["commission_differs", "commission", due.commission, sums.commission],
    ["commission_differs", "tax on it", due.tax, sums.fee_tax],
  ]
  return compared.flatMap(([code, note, expected, found]) =>
    expected === found ? [] : [difference(code, { order_id, purchase_id, cooperative_id, expected, found, note })],
  )
}

/** Where a purchase's shares hold more or less together than its charge. */
export const purchaseDifferences = ({ purchase_id, charged, shares }: PurchaseSums): Difference[] =>
  charged === shares ? [] : [difference("shares_differ", { purchase_id, expected: charged, found: shares })]
