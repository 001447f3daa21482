import { buyerProof } from "@/features/purchase/buyer-proof"
import { serverEnv } from "@/lib/server-env"

/** Photos of a case are shown to its parties and kept nowhere on the way. */
const never = { "Cache-Control": "private, no-store" }
const name = /^[\w-]{1,80}$/
const timeout = 30_000

type Context = RouteContext<"/api/purchases/[number]/cases/[case]/photos/[photo]">

/** A photo within a buyer's case; the backend keeps them as WebP, and decides whether this buyer may see it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { number, case: id, photo } = await params
  const missing = () => new Response(null, { status: 404, headers: never })
  if (!name.test(number) || !name.test(id) || !name.test(photo)) return missing()
  const { email, token } = await buyerProof(number)
  const { BACKEND_URL, PUBLISHABLE_KEY } = serverEnv()
  const answer = await fetch(new URL(`/store/purchases/${number}/cases/${id}/photos/${photo}`, BACKEND_URL), {
    cache: "no-store",
    headers: {
      "x-publishable-api-key": PUBLISHABLE_KEY,
      ...(email && { "x-buyer-email": email }),
      ...(token && { authorization: `Bearer ${token}` }),
    },
    signal: AbortSignal.timeout(timeout),
  }).catch(() => undefined)
  if (!answer) return new Response(null, { status: 503, headers: never })
  if (!answer.ok) {
    await answer.body?.cancel()
    return missing()
  }
  return new Response(answer.body, { headers: { "Content-Type": "image/webp", ...never } })
}
