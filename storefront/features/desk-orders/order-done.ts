/** `changed`: nothing was done, because the order was no longer as the page showed it. */
const all = [
  "accepted",
  "declined",
  "sent",
  "refunded",
  "part_sent",
  "rest_refused",
  "packed",
  "parcel",
  "changed",
] as const
export type OrderDone = (typeof all)[number]

/** What was just done to an order, as its address says. */
export const orderDone = (value: unknown): OrderDone | undefined => all.find((one) => one === value)
