/** Events of this plugin; each carries `{ id }`. */
export const PurchaseEvents = {
  /** All orders of a purchase stand. */
  PLACED: "purchase.placed",
} as const
