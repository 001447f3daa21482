import type { MedusaContainer } from "@medusajs/framework/types"
import { COOPERATIVE_MODULE } from "../modules/cooperative"
import type CooperativeModuleService from "../modules/cooperative/service"
import { MEMBER_SESSION_MODULE } from "../modules/member-session"
import type MemberSessionModuleService from "../modules/member-session/service"
import { closeStream, openStreams } from "./desk-stream"

/**
 * Whoever does not work for the cooperative any more, or whose sign-in was ended, hears nothing more of it. Streams that open
 * meanwhile were checked when they opened, and are not looked at.
 */
export async function closeStrangers(container: MedusaContainer): Promise<void> {
  const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const sessions: MemberSessionModuleService = container.resolve(MEMBER_SESSION_MODULE)
  const open = [...openStreams]
  const members = [...new Set(open.map(({ member_id }) => member_id))]
  const rows = await cooperatives.listMemberships({ member_id: members }, { select: ["member_id", "cooperative_id"] })
  const counting = await sessions.countingAmong(open.map(({ session_id }) => session_id))
  const known = new Set(rows.map(({ member_id, cooperative_id }) => `${member_id} ${cooperative_id}`))
  for (const stream of open)
    if (!counting.has(stream.session_id) || !known.has(`${stream.member_id} ${stream.cooperative_id}`))
      closeStream(stream)
}
