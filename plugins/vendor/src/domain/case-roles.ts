import type { MemberRole } from "../contract/desk"
import type { CaseAction, OrderCase } from "../contract/order-case"

/** Whoever promises money answers for it; the rest is said by those who pack, too. */
const money: MemberRole[] = ["finance"]
const talk: MemberRole[] = ["fulfilment", "finance"]

/** Which members may do this for their cooperative; owners may do everything. */
export function caseRoles(action: CaseAction, offered = 0): MemberRole[] {
  return action === "accept" || (action === "answer" && offered > 0) ? money : talk
}

/** The case with only those actions that a member of this role may take. */
export function forRole(shown: OrderCase, role: MemberRole): OrderCase {
  return { ...shown, may: shown.may.filter((action) => role === "owner" || caseRoles(action).includes(role)) }
}
