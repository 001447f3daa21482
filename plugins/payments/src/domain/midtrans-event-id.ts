type Told = {
  transaction_id: string
  transaction_status: string
  status_code: string
  fraud_status?: string | undefined
  refund_amount?: string | undefined
}

/** Midtrans numbers no notifications: the same news about the same transaction is the same event. */
export const midtransEventId = (told: Told): string =>
  [told.transaction_id, told.transaction_status, told.status_code, told.fraud_status, told.refund_amount]
    .map((part) => part ?? "-")
    .join(":")
