import type { OrderCase } from "@opop/vendor/contract/order-case"

const all = [
  { task: "goods-back", key: "goods_back" },
  { task: "accept", key: "accept" },
  { task: "answer", key: "answer" },
  { task: "call-in", key: "call_in" },
] as const

/** Tasks of a case that have a screen: its address, and the action that the backend knows. */
export type CaseTask = (typeof all)[number]

/** What the reader may do now, the likeliest first. Writing needs no screen of its own. */
export const caseTasks = ({ may }: Pick<OrderCase, "may">): CaseTask[] => all.filter(({ key }) => may.includes(key))
