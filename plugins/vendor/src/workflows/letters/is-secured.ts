import type { LetterOrder } from "../../queries/letters/letter-order-fields"

const unpaid = ["not_paid", "awaiting"]

/** Whether the money for this order is there or held for it, so that the cooperative may begin. */
export const isSecured = ({
  status,
  payment_collections,
}: Pick<LetterOrder, "status" | "payment_collections">): boolean =>
  status !== "canceled" && payment_collections.every(({ status }) => !unpaid.includes(status))
