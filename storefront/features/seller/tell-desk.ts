import "server-only"
import { z } from "zod"
import { currentToken } from "@/features/account/session-cookies"
import type { Language } from "@/i18n/languages"
import { tellBackend } from "@/lib/backend"
import { type Result, refusal } from "@/lib/backend-error"

/**
 * Does something for the cooperative of whoever is signed in at the desk. The page that follows is loaded anew, so the answer's body
 * is of no interest. Only in actions.
 * @param path below the backend's address; encode what comes from outside
 */
export async function tellDesk(lng: Language, path: string, body: object = {}): Promise<Result<unknown>> {
  const token = await currentToken("member")
  if (!token) return refusal("unauthorized")
  return tellBackend(path, { schema: z.unknown(), lng, token, body })
}
