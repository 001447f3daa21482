import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { CodedError } from "../domain/coded-error"
import { COOPERATIVE_MODULE } from "../modules/cooperative"
import type CooperativeModuleService from "../modules/cooperative/service"

/** The signed-in member in the cooperative they work in now. */
export type Desk = { member_id: string; cooperative_id: string; role: "owner" | "catalogue" | "fulfilment" | "finance" }

/** Which of their cooperatives a member with several works in; one they don't belong to is refused. */
const choiceHeader = "x-cooperative"

/**
 * The one place where a request under /vendor is tied to a cooperative. Handlers take it from `deskOf` and from nowhere else:
 * no id of a cooperative in path, query or body counts.
 */
export async function bindCooperative(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const cooperatives: CooperativeModuleService = req.scope.resolve(COOPERATIVE_MODULE)
  const { actor_id: member_id } = (req as AuthenticatedMedusaRequest).auth_context
  const memberships = await cooperatives.listMemberships({ member_id }, { order: { created_at: "ASC" } })
  const chosen = req.header(choiceHeader)
  const membership = chosen ? memberships.find(({ cooperative_id }) => cooperative_id === chosen) : memberships[0]
  if (!membership)
    throw new CodedError("no_membership", `Member ${member_id} does not work for ${chosen ?? "any cooperative"}`)
  desks.set(req, { member_id, cooperative_id: membership.cooperative_id, role: membership.role })
  next()
}

const desks = new WeakMap<object, Desk>()

/** @throws Error on a route that `bindCooperative` does not stand in front of: denied rather than open */
export function deskOf(req: object): Desk {
  const desk = desks.get(req)
  if (!desk) throw new CodedError("no_membership", "No cooperative is bound to this request")
  return desk
}
