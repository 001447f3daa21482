/** The row of an order's credit line, as far as it is asked. */
export type CreditLine = { amount: number; reference: string | null }

/** Core books a refund on an order as a credit, under this reference; credits that the buyer paid with have others. */
const refundCredit = "payment_collection"

/** What an order came to, in whole units: its native total falls with each refund, what the buyer bought does not. */
export const placedTotal = (total: number, credits: CreditLine[] | null): number =>
  Math.round(
    (credits ?? [])
      .filter(({ reference }) => reference === refundCredit)
      .reduce((sum, { amount }) => sum + Number(amount), Number(total)),
  )
