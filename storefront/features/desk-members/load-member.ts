import "server-only"
import type { Member } from "@opop/vendor/contract/members"
import { type Result, refusal } from "@/lib/backend-error"
import { loadMembers } from "./load-members"

/** One member of the cooperative. @throws BackendFailure */
export async function loadMember(token: string, id: string): Promise<Result<Member>> {
  const answer = await loadMembers(token)
  if (!answer.ok) return answer
  const member = answer.data.members.find((one) => one.id === id)
  return member ? { ok: true, data: member } : refusal("not_found")
}
