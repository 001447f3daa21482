import "server-only"
import { z } from "zod"
import { tellBackend } from "@/lib/backend"
import { currentToken } from "./session-cookies"

/** The member's token opens nothing any more, wherever it may have got to. Signing out works without the backend too. Only in actions. */
export async function endSignIn(): Promise<void> {
  const token = await currentToken("member")
  if (token) await tellBackend("/vendor/sessions/current/revoke", { schema: z.unknown(), token })
}
