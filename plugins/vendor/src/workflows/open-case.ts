import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import type { z } from "zod"
import type { openCase as openCaseContract } from "../contract/order-case"
import { type ClaimLine, weighClaim } from "../domain/case-claim"
import { caseDeadline } from "../domain/case-deadline"
import { CodedError } from "../domain/coded-error"
import { ORDER_CASE_MODULE } from "../modules/order-case"
import type OrderCaseModuleService from "../modules/order-case/service"
import { PROGRAMME_MODULE } from "../modules/programme"
import type ProgrammeModuleService from "../modules/programme/service"
import { type CaseGround, caseGround } from "../queries/case-ground"
import { reportUntil } from "../queries/report-until"
import { tellCaseMoved } from "./tell-case-moved"
import { withCasePhotos } from "./with-case-photos"

type Input = Omit<z.output<typeof openCaseContract>, "email"> & {
  order_id: string
  /** The buyer's purchase, which the order must belong to. */
  purchase_id: string
}

/**
 * A buyer wants to send something back, or says what went wrong. The same key again is the same case.
 * @returns the case's id
 * @throws CodedError `order_not_found`, `case_window_over`, `case_exists`, `picture_refused`, and what `weighClaim` refuses
 */
export async function openCase(container: MedusaContainer, input: Input): Promise<string> {
  const cases: OrderCaseModuleService = container.resolve(ORDER_CASE_MODULE)
  const ground = await caseGround(container, input.order_id)
  if (ground?.purchase_id !== input.purchase_id)
    throw new CodedError("order_not_found", `No order ${input.order_id} in this purchase`)
  const again = await caseWithKey(cases, input)
  if (again) return again
  await assertInTime(container, input.order_id, ground)
  const claim = weighClaim(input, { ...ground, settled: await settledLines(cases, input.order_id) })
  const programme: ProgrammeModuleService = container.resolve(PROGRAMME_MODULE)
  const deadline = caseDeadline("open", await programme.settings(), new Date())
  const { order_id, purchase_id, key, kind, reason, text } = input
  const { order_number, cooperative_id } = ground
  const id = generateEntityId(undefined, "ocase")
  // what never came cannot go back
  const goods_back = kind === "return" && reason !== "not_arrived"
  const row = {
    id,
    order_id,
    order_number,
    purchase_id,
    cooperative_id,
    key,
    kind,
    reason,
    goods_back,
    deadline,
    ...claim,
  }
  const opened = await withCasePhotos(container, { case_id: id, photos: input.photos }, (photos) =>
    cases.open(row, { by: "buyer", actor_id: null, action: "open", text, photos }),
  )
  if (opened) {
    await tellCaseMoved(container, { id, action: "open", by: "buyer" })
    return id
  }
  const first = await caseWithKey(cases, input)
  if (first) return first
  throw new CodedError("case_exists", `Order ${order_id} has an open case already`)
}

async function caseWithKey(cases: OrderCaseModuleService, { order_id, key }: Input): Promise<string | null> {
  const [known] = await cases.listOrderCases({ order_id, key }, { select: ["id"], take: 1 })
  return known?.id ?? null
}

async function assertInTime(container: MedusaContainer, order_id: string, { cancelled }: CaseGround): Promise<void> {
  const until = await reportUntil(container, order_id)
  if (cancelled || !until || until < new Date())
    throw new CodedError("case_window_over", `Order ${order_id} cannot be reported now`, {
      until: until?.toISOString() ?? null,
    })
}

async function settledLines(cases: OrderCaseModuleService, order_id: string): Promise<ClaimLine[]> {
  const settled = await cases.listOrderCases({ order_id, state: "settled" }, { select: ["lines"] })
  return settled.flatMap(({ lines }) => lines as unknown as ClaimLine[])
}
