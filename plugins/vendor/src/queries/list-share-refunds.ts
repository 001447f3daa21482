import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "zod"
import { type refundsAnswer, refundsPerPage, type refundsQuery } from "../contract/staff-order"
import { COURSE_MODULE } from "../modules/course"
import type CourseModuleService from "../modules/course/service"

/** A page of what was asked back, newest first. */
export async function listShareRefunds(
  container: MedusaContainer,
  { state, page }: z.output<typeof refundsQuery>,
): Promise<z.infer<typeof refundsAnswer>> {
  const courses: CourseModuleService = container.resolve(COURSE_MODULE)
  const [rows, count] = await courses.listAndCountShareRefunds(state ? { state } : {}, {
    ...{ take: refundsPerPage, skip: (page - 1) * refundsPerPage, order: { created_at: "DESC" } },
  })
  const refunds = rows.map(({ id, order_id, created_at, amount, reason, note, party, actor, state, ...row }) => ({
    ...{ id, order_id, at: new Date(created_at).toISOString(), amount: Number(amount), reason, note, by: party },
    ...{ actor, state, attempts: row.attempts, failure: row.failure },
    next_attempt_at: row.next_attempt_at ? new Date(row.next_attempt_at).toISOString() : null,
  }))
  return { refunds, count }
}
