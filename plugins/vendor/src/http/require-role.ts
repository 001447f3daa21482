import type { MemberRole } from "../contract/desk"
import { CodedError } from "../domain/coded-error"
import { type Desk, deskOf } from "./bind-cooperative"

/**
 * The desk of a member who may do this; owners may do everything.
 * @throws CodedError `role_forbidden`
 */
export function deskWithRole(req: object, ...roles: MemberRole[]): Desk {
  const desk = deskOf(req)
  if (desk.role === "owner" || roles.includes(desk.role)) return desk
  throw new CodedError("role_forbidden", `This needs one of: owner, ${roles.join(", ")}`, {
    roles: ["owner", ...roles],
  })
}
