import type { NextRequest } from "next/server"
import { currentToken } from "@/features/account/session-cookies"
import { deskHeaders } from "@/lib/desk-headers"
import { serverEnv } from "@/lib/server-env"

const never = { "Cache-Control": "private, no-store, no-transform", "X-Accel-Buffering": "no" }

/** Alerts of the signed-in member's cooperative: a stream, or with `after` what has happened since, as JSON. */
export async function GET(request: NextRequest) {
  const token = await currentToken("member")
  // 204 tells a browser not to come back
  if (!token) return new Response(null, { status: 204, headers: never })
  const { BACKEND_URL, PUBLISHABLE_KEY } = serverEnv()
  const after = /^\d{1,15}$/.exec(request.nextUrl.searchParams.get("after") ?? "")?.[0]
  const asJson = request.nextUrl.searchParams.has("after")
  const last = /^\d{1,15}$/.exec(request.headers.get("last-event-id") ?? "")?.[0]
  const answer = await fetch(new URL(`/vendor/events${after ? `?after=${after}` : ""}`, BACKEND_URL), {
    cache: "no-store",
    headers: {
      accept: asJson ? "application/json" : "text/event-stream",
      authorization: `Bearer ${token}`,
      ...(await deskHeaders(token)),
      "x-publishable-api-key": PUBLISHABLE_KEY,
      ...(last && { "last-event-id": last }),
    },
    // whoever closes the page closes the stream behind it
    signal: request.signal,
  }).catch(() => undefined)
  if (!answer) return new Response(null, { status: 503, headers: never })
  if (!answer.ok) {
    await answer.body?.cancel()
    const gone = answer.status === 401 || answer.status === 403
    return new Response(null, { status: gone ? 204 : 503, headers: never })
  }
  const type = asJson ? "application/json" : "text/event-stream; charset=utf-8"
  return new Response(answer.body, { headers: { ...never, "Content-Type": type } })
}
