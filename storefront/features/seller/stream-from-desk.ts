import "server-only"
import { currentToken } from "@/features/account/session-cookies"
import { deskHeaders } from "@/lib/desk-headers"
import { serverEnv } from "@/lib/server-env"

/** Whatever belongs to a cooperative is kept nowhere on the way. */
const never = { "Cache-Control": "private, no-store" }
const timeout = 30_000

/**
 * A file of the signed-in member's cooperative, as the backend sends it, piece by piece.
 * @param path below the backend's address
 * @param headers what the browser is told about the file; the backend's own words about it do not count
 */
export async function streamFromDesk(path: string, headers: Record<string, string>): Promise<Response> {
  const token = await currentToken("member")
  if (!token) return new Response(null, { status: 401, headers: never })
  const { BACKEND_URL, PUBLISHABLE_KEY } = serverEnv()
  const answer = await fetch(new URL(path, BACKEND_URL), {
    cache: "no-store",
    headers: {
      authorization: `Bearer ${token}`,
      "x-publishable-api-key": PUBLISHABLE_KEY,
      ...(await deskHeaders(token)),
    },
    signal: AbortSignal.timeout(timeout),
  }).catch(() => undefined)
  if (!answer) return new Response(null, { status: 503, headers: never })
  if (!answer.ok) {
    await answer.body?.cancel()
    return new Response(null, { status: answer.status < 500 ? answer.status : 502, headers: never })
  }
  return new Response(answer.body, { headers: { ...headers, ...never } })
}
