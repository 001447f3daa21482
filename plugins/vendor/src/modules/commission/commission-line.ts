import type { CommissionRule } from "../../contract/commission"

/** The fee on one line of an order, as it was frozen. Whole rupiah. */
export type CommissionLine = {
  order_id: string
  /** Of the native order's line, or of its shipping method. */
  line_id: string
  cooperative_id: string
  kind: "item" | "shipping"
  /** The line's total after discounts, tax included. */
  base: number
  /** Its part of what the order claims of the buyer's payment: less than the base when a credit paid a part. */
  claim: number
  amount: number
  /** PPN on the amount, where the programme's fee bears it. */
  tax: number
  rule_id: string | null
  /** The rule as it was then. */
  rule: CommissionRule | null
}

/** An order's frozen lines together. */
export type FrozenOrder = { commission: number; tax: number; claim: number; shipping: number }
