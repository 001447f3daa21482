import { z } from "zod"

/** One sign-in at the desk that still counts. */
export const memberSession = z.object({
  id: z.string(),
  /** What the browser says of itself. */
  browser: z.string(),
  system: z.string(),
  signed_in_at: z.iso.datetime(),
  /** To the minute. */
  last_seen_at: z.iso.datetime(),
  /** The one that asks. */
  current: z.boolean(),
})
export type MemberSession = z.infer<typeof memberSession>

/** GET /vendor/sessions, latest first; what POST /vendor/sessions/:id/revoke (`current`: one's own) and …/revoke-others answer. */
export const memberSessionsAnswer = z.object({ sessions: z.array(memberSession) })
