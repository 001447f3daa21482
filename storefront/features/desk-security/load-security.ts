import "server-only"
import { securityAnswer } from "@opop/vendor/contract/member-security"
import { type MemberSession, memberSessionsAnswer } from "@opop/vendor/contract/member-session"
import { askBackend } from "@/lib/backend"
import type { Result } from "@/lib/backend-error"

export type Security = { code_needed: boolean; sessions: MemberSession[] }

/** Whether signing in asks this member for a code. @throws BackendFailure */
export async function loadCodeNeeded(token: string): Promise<Result<boolean>> {
  const answer = await askBackend("/vendor/security", { schema: securityAnswer, token })
  return answer.ok ? { ok: true, data: answer.data.security.code_needed } : answer
}

/** How the member's account is kept, and where it is signed in. @throws BackendFailure */
export async function loadSecurity(token: string): Promise<Result<Security>> {
  const [code, list] = await Promise.all([
    loadCodeNeeded(token),
    askBackend("/vendor/sessions", { schema: memberSessionsAnswer, token }),
  ])
  if (!code.ok) return code
  if (!list.ok) return list
  return { ok: true, data: { code_needed: code.data, sessions: list.data.sessions } }
}
