import type { CaseAction, OrderCase } from "@opop/vendor/contract/order-case"

/** What moves a case on from the cooperative's side; writing and calling in can wait. */
const moves: readonly CaseAction[] = ["accept", "answer", "goods_back"]

/** Whether a case waits for this cooperative, as far as the reader may act for it. */
export const waitsForUs = ({ may }: Pick<OrderCase, "may">): boolean => may.some((action) => moves.includes(action))
