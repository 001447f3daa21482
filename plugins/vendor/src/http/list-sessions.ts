import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import type { z } from "zod"
import type { memberSessionsAnswer } from "../contract/member-session"
import { browserName } from "../domain/browser-name"
import { MEMBER_SESSION_MODULE } from "../modules/member-session"
import type MemberSessionModuleService from "../modules/member-session/service"
import { sessionOf } from "./require-session"

/** The sign-ins of the member who asks that still count, the latest first. */
export async function listSessions(req: AuthenticatedMedusaRequest): Promise<z.output<typeof memberSessionsAnswer>> {
  const service: MemberSessionModuleService = req.scope.resolve(MEMBER_SESSION_MODULE)
  const current = sessionOf(req)
  const rows = await service.countingOf(req.auth_context.actor_id)
  return {
    sessions: rows.map(({ id, user_agent, issued_at, last_seen_at }) => ({
      id,
      ...browserName(user_agent),
      signed_in_at: issued_at.toISOString(),
      last_seen_at: last_seen_at.toISOString(),
      current: id === current,
    })),
  }
}
