import type { OrderMoney } from "@opop/vendor/contract/purchase"

/** What can still be given back of an order, in whole rupiah. */
export const refundLeft = ({ captured, refunded }: Pick<OrderMoney, "captured" | "refunded">): number =>
  Math.max(0, captured - refunded)
