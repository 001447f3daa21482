import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  beginReceiveReturnWorkflow,
  beginReturnOrderWorkflow,
  confirmReturnReceiveWorkflow,
  confirmReturnRequestWorkflow,
  receiveItemReturnRequestWorkflow,
  requestItemReturnWorkflow,
} from "@medusajs/medusa/core-flows"
import type { CaseRow } from "../modules/order-case/case-row"

type Parcel = { location_id: string; canceled_at: string | null }

/**
 * The native return of what came back in a case: stock where the parcel left from, quantities on the order. Once per case, told by
 * the return's metadata.
 */
export async function returnCaseGoods(
  container: MedusaContainer,
  { id, order_id, lines }: Pick<CaseRow, "id" | "order_id" | "lines">,
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [{ data: returns }, { data: orders }] = await Promise.all([
    query.graph({ entity: "return", fields: ["id", "status", "metadata"], filters: { order_id } }),
    query.graph({
      entity: "order",
      fields: ["fulfillments.location_id", "fulfillments.canceled_at"],
      filters: { id: order_id },
    }),
  ])
  if (returns.some((known) => (known as { metadata?: { case_id?: string } | null }).metadata?.case_id === id)) return
  const parcels = (orders[0] as unknown as { fulfillments: Parcel[] } | undefined)?.fulfillments ?? []
  const location_id = parcels.find(({ canceled_at }) => !canceled_at)?.location_id
  if (!location_id) throw new Error(`Order ${order_id} has no parcel that could come back`)
  const items = lines.map(({ line_id, quantity }) => ({ id: line_id, quantity }))
  const begin = { order_id, location_id, metadata: { case_id: id } }
  const { result } = await beginReturnOrderWorkflow(container).run({ input: begin })
  const return_id = result.return_id ?? ""
  await requestItemReturnWorkflow(container).run({ input: { return_id, items } })
  await confirmReturnRequestWorkflow(container).run({ input: { return_id } })
  await beginReceiveReturnWorkflow(container).run({ input: { return_id } })
  await receiveItemReturnRequestWorkflow(container).run({ input: { return_id, items } })
  await confirmReturnReceiveWorkflow(container).run({ input: { return_id } })
}
