/** What a transaction's status may be, as published. */
export const midtransStatuses = [
  "authorize",
  "capture",
  "settlement",
  "pending",
  "deny",
  "cancel",
  "expire",
  "failure",
  "refund",
  "partial_refund",
  "chargeback",
  "partial_chargeback",
] as const
export type MidtransStatus = (typeof midtransStatuses)[number]

type State = "captured" | "authorized" | "processing" | "failed" | "canceled"

const states: Record<Exclude<MidtransStatus, "capture">, State> = {
  authorize: "authorized",
  settlement: "captured",
  pending: "processing",
  deny: "failed",
  failure: "failed",
  cancel: "canceled",
  expire: "canceled",
  // the money had come; what went back is ours to know
  refund: "captured",
  partial_refund: "captured",
  chargeback: "captured",
  partial_chargeback: "captured",
}

/** How a payment stands. A capture counts once fraud detection has accepted it; a challenge waits for a person at Midtrans. */
export function midtransState(status: MidtransStatus, fraud: string | undefined): State {
  if (status !== "capture") return states[status]
  if (fraud === "deny") return "failed"
  return fraud === "challenge" ? "processing" : "captured"
}
