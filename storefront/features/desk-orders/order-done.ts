const all = ["accepted", "declined", "sent", "refunded"] as const
export type OrderDone = (typeof all)[number]

/** What was just done to an order, as its address says. */
export const orderDone = (value: unknown): OrderDone | undefined => all.find((one) => one === value)
