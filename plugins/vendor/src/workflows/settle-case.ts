import type { ILockingModule, Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { CaseParty } from "../contract/order-case"
import { nextRefundAttempt } from "../domain/case-deadline"
import { ORDER_CASE_MODULE } from "../modules/order-case"
import type { CaseRow } from "../modules/order-case/case-row"
import type OrderCaseModuleService from "../modules/order-case/service"
import { findCase } from "../queries/find-case"
import { refundShare } from "./refund-share"
import { returnCaseGoods } from "./return-case-goods"
import { tellCaseMoved } from "./tell-case-moved"

type Refunder = { party: CaseParty; id: string }

/**
 * Gives the money that a case has promised, and takes the goods back into stock. One at a time per case, once however often it is
 * asked. When the refund fails the case keeps its promise and is tried again later; when less than the promise is left of the
 * order's share, the province has to decide anew.
 */
export async function settleCase(container: MedusaContainer, case_id: string, by: Refunder): Promise<void> {
  const locking: ILockingModule = container.resolve(Modules.LOCKING)
  await locking.execute(`settle-case:${case_id}`, () => settle(container, case_id, by), { timeout: 60 })
}

async function settle(container: MedusaContainer, case_id: string, by: Refunder): Promise<void> {
  const row = await findCase(container, case_id, {})
  if (!row.refund_due || !row.agreed) return
  const cases: OrderCaseModuleService = container.resolve(ORDER_CASE_MODULE)
  try {
    const note = `Case of order #${row.order_number}`
    await refundShare(container, {
      order_id: row.order_id,
      amount: row.agreed,
      reason: "case",
      note,
      by,
      key: `case:${row.id}`,
    })
  } catch (cause) {
    return afterFailure(container, row, cause)
  }
  if (row.state === "agreed" && row.goods_back && row.kind === "return") await takeBack(container, row)
  await cases.move(row, { state: "settled", refund_due: false, refund_fault: null, deadline: null }, null)
}

/** The buyer's money never waits for the stock: what cannot be put back is left to the cooperative. */
async function takeBack(container: MedusaContainer, row: CaseRow): Promise<void> {
  try {
    await returnCaseGoods(container, row)
  } catch (cause) {
    const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`The goods of case ${row.id} could not be put back into stock: ${messageOf(cause)}`)
  }
}

async function afterFailure(container: MedusaContainer, row: CaseRow, cause: unknown): Promise<void> {
  const cases: OrderCaseModuleService = container.resolve(ORDER_CASE_MODULE)
  const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const refund_fault = messageOf(cause).slice(0, 500)
  logger.error(`The refund of case ${row.id} failed: ${refund_fault}`)
  if (isRefusal(cause)) {
    const change = { state: "called_in" as const, refund_due: false, agreed: null, refund_fault, deadline: null }
    await cases.move(row, change, { by: "programme", actor_id: null, action: "call_in", text: "", photos: [] })
    return tellCaseMoved(container, { id: row.id, action: "call_in", by: "programme" })
  }
  const deadline = nextRefundAttempt(row.refund_attempts, new Date())
  await cases.move(row, { refund_attempts: row.refund_attempts + 1, refund_fault, deadline }, null)
}

/** Trying again would not help. Refusals come out of a workflow as plain objects, so by their code. */
const isRefusal = (cause: unknown): boolean =>
  ["refund_too_much", "not_captured"].includes((cause as { code?: string } | null)?.code ?? "")

const messageOf = (cause: unknown): string =>
  typeof (cause as { message?: unknown } | null)?.message === "string"
    ? (cause as { message: string }).message
    : String(cause)
