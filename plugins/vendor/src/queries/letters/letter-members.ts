import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MemberRole } from "../../contract/desk"

export type LetterMember = { id: string; name: string; email: string }

/** The members of a cooperative whom this concerns; owners always among them. */
export async function letterMembers(
  container: MedusaContainer,
  cooperativeId: string,
  ...roles: MemberRole[]
): Promise<LetterMember[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "membership",
    fields: ["id", "member.id", "member.name", "member.email"],
    filters: { cooperative_id: cooperativeId, role: ["owner", ...roles] },
  })
  return (data as unknown as { member: LetterMember | null }[]).flatMap(({ member }) => member ?? [])
}
