import "server-only"
import { cookies, headers } from "next/headers"
import { cookieNames } from "./cookies"

/**
 * What goes along with a member's token, wherever it is sent: which of their cooperatives they work in, and their browser, by which
 * they recognise the sign-in. Nothing for any other token.
 */
export async function deskHeaders(token: string): Promise<Record<string, string>> {
  const jar = await cookies()
  if (jar.get(cookieNames.memberToken)?.value !== token) return {}
  const chosen = jar.get(cookieNames.deskCooperative)?.value
  const agent = (await headers()).get("user-agent")
  return {
    ...(chosen && /^\w{1,60}$/.test(chosen) && { "x-cooperative": chosen }),
    ...(agent && { "x-visitor-agent": agent.replace(/[^\x20-\x7e]/g, "").slice(0, 300) }),
  }
}
