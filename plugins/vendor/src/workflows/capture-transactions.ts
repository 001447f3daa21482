import type { Share } from "./write-shares"

/** What has been paid at once, to be booked on the orders: one transaction per capture of a share. */
export const captureTransactions = (shares: Share[]) =>
  shares.flatMap(({ order_id, currency_code, payment }) =>
    (payment?.captures ?? []).map((capture) => ({
      order_id,
      amount: (capture as { raw_amount?: unknown }).raw_amount ?? capture.amount,
      currency_code,
      reference: "capture",
      reference_id: capture.id,
    })),
  )
