import type { MedusaContainer } from "@medusajs/framework/types"
import type { cancelReasons } from "../../contract/purchase"
import { rowsOf } from "./rows-of"

export type LetterCourse = {
  order_id: string
  accept_by: Date | string | null
  courier: string | null
  tracking_number: string | null
  cancel_why: (typeof cancelReasons)[number] | null
  cancel_note: string | null
}

/** How these orders go on, by the order's id. */
export async function letterCourses(
  container: MedusaContainer,
  orderIds: string[],
): Promise<Map<string, LetterCourse>> {
  const rows = await rowsOf<LetterCourse>(container, "course", "order_course", { order_id: orderIds })
  return new Map(rows.map((row) => [row.order_id, row]))
}
