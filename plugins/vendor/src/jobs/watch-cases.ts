import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ORDER_CASE_MODULE } from "../modules/order-case"
import type OrderCaseModuleService from "../modules/order-case/service"
import { moveOrderCase } from "../workflows/move-case"
import { settleCase } from "../workflows/settle-case"

/** More wait for the next minute. */
const atOnce = 200

/** The clock of cases: gives the money that is due, and moves on what nobody has answered in time. */
export default async function watchCases(container: MedusaContainer): Promise<void> {
  const cases: OrderCaseModuleService = container.resolve(ORDER_CASE_MODULE)
  const due = await cases.listOrderCases(
    { deadline: { $lt: new Date() } },
    { select: ["id", "refund_due"], order: { deadline: "ASC" }, take: atOnce },
  )
  for (const { id, refund_due } of due) {
    try {
      if (refund_due) await settleCase(container, id, { party: "programme", id: "watch-cases" })
      else await lapse(container, id)
    } catch (cause) {
      // somebody moved it meanwhile; anything else is looked at again in a minute
      if ((cause as { code?: string } | null)?.code === "case_state") continue
      const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
      logger.error(`Case ${id} could not be moved on: ${cause instanceof Error ? cause.message : String(cause)}`)
    }
  }
}

const lapse = (container: MedusaContainer, case_id: string): Promise<void> =>
  moveOrderCase(container, {
    case_id,
    owner: {},
    by: "programme",
    actor_id: null,
    action: "lapse",
    text: "",
    photos: [],
  })

export const config = { name: "watch-cases", schedule: "* * * * *" }
