/**
 * What came of an event about a payment: what the purchase did about it (see `follow-payment` of the vendor plugin), or
 * `stray_refunded`, `stray_released`: nothing of ours knew the payment any more, so its money was given back, or its authorisation
 * let go, at the gateway itself.
 */
export type EventOutcome =
  | "completed"
  | "settled"
  | "refunded"
  | "cancelled"
  | "waiting"
  | "unknown"
  | "stray_refunded"
  | "stray_released"
