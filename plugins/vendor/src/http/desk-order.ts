import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import type { DeskOrderDetail, MemberRole } from "../contract/desk"
import { loadDeskOrder } from "../queries/load-desk-order"
import { ownOrder } from "../queries/own-order"
import { deskWithRole } from "./require-role"

/**
 * A member does something with one of their cooperative's orders, and sees it as it is then.
 * @throws CodedError `role_forbidden`, `order_not_found`
 */
export async function changeDeskOrder(
  req: AuthenticatedMedusaRequest,
  role: MemberRole,
  work: (order: { order_id: string; member_id: string }) => Promise<unknown>,
): Promise<{ order: DeskOrderDetail }> {
  const desk = deskWithRole(req, role)
  const order_id = req.params["id"] ?? ""
  await ownOrder(req.scope, desk.cooperative_id, order_id)
  await work({ order_id, member_id: desk.member_id })
  return { order: await loadDeskOrder(req.scope, { ...desk, locale: localeOf(req) }, order_id) }
}

/** Names of goods and services in the member's language; only routes under /store get it from Medusa itself. */
export function localeOf(req: AuthenticatedMedusaRequest): string | undefined {
  const asked = req.query["locale"] ?? req.header("x-medusa-locale")
  return typeof asked === "string" && asked ? asked : undefined
}
