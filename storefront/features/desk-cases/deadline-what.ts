import type { OrderCase } from "@opop/vendor/contract/order-case"
import { waitsForUs } from "./waits-for-us"

/** Key of the words for what happens by the case's deadline: its answer, its goods, or nothing that the cooperative does. */
export function deadlineWhat(one: Pick<OrderCase, "state" | "goods_back"> & Parameters<typeof waitsForUs>[0]) {
  if (one.state === "agreed" && one.goods_back) return "back_what"
  return waitsForUs(one) ? "answer_what" : "lapse_what"
}
