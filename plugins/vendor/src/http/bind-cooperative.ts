import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { MemberRole } from "../contract/desk"
import { CodedError } from "../domain/coded-error"
import { COOPERATIVE_MODULE } from "../modules/cooperative"
import type CooperativeModuleService from "../modules/cooperative/service"
import type { DeskRule } from "./desk-permissions/desk-rule"
import { deskRuleOf } from "./desk-permissions/desk-rules"

/** The signed-in member in the cooperative they work in now. */
export type Desk = { member_id: string; cooperative_id: string; role: MemberRole }

/** Which of their cooperatives a member with several works in; one they don't belong to is refused. */
const choiceHeader = "x-cooperative"

/**
 * The one place where a request under /vendor is tied to a cooperative, and where it is decided whether this member may use this
 * route now. Handlers take the cooperative from `deskOf` and from nowhere else: no id of a cooperative in path, query or body counts.
 */
export async function bindCooperative(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const rule = deskRuleOf(req.method, req.originalUrl.split("?")[0] ?? "")
  if (!rule) throw new MedusaError(MedusaError.Types.NOT_FOUND, "No such route of the desk")
  const { actor_id, actor_type } = (req as AuthenticatedMedusaRequest).auth_context
  if (actor_type !== "member" && !("unbound" in rule && rule.unbound === "signed_in"))
    throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Only members work at the desk")
  if (!("unbound" in rule)) desks.set(req, await openDesk(req, actor_id, rule))
  next()
}

/** @throws CodedError `no_membership`, `role_forbidden`, `cooperative_state` */
async function openDesk(
  req: MedusaRequest,
  member_id: string,
  { roles, states }: Exclude<DeskRule, { unbound: unknown }>,
): Promise<Desk> {
  const cooperatives: CooperativeModuleService = req.scope.resolve(COOPERATIVE_MODULE)
  const memberships = await cooperatives.listMemberships(
    { member_id },
    { order: { created_at: "ASC" }, relations: ["cooperative"] },
  )
  const chosen = req.header(choiceHeader)
  const membership = chosen ? memberships.find(({ cooperative_id }) => cooperative_id === chosen) : memberships[0]
  if (!membership)
    throw new CodedError("no_membership", `Member ${member_id} does not work for ${chosen ?? "any cooperative"}`)
  const { cooperative_id, role, cooperative } = membership
  if (roles !== "everyone" && role !== "owner" && !roles.includes(role))
    throw new CodedError("role_forbidden", `This needs one of: owner, ${roles.join(", ")}`, {
      roles: [...new Set(["owner", ...roles])],
    })
  if (!states.includes(cooperative.state))
    throw new CodedError("cooperative_state", `Not while the cooperative is ${cooperative.state}`, {
      state: cooperative.state,
    })
  return { member_id, cooperative_id, role }
}

const desks = new WeakMap<object, Desk>()

/** @throws Error on a route that `bindCooperative` does not stand in front of: denied rather than open */
export function deskOf(req: object): Desk {
  const desk = desks.get(req)
  if (!desk) throw new CodedError("no_membership", "No cooperative is bound to this request")
  return desk
}
