import { serverEnv } from "@/lib/server-env"

const address = /^[0-9a-f]{32}\/\d{2,4}\.(avif|webp)$/
const kept = ["content-type", "content-length", "cache-control", "etag", "last-modified"]

/**
 * A picture's file, which the backend keeps. Asked once more when the connection breaks: the backend closes one that was idle at the
 * very moment in which it is used again, and a picture must not be missing for that.
 */
export async function GET(_request: Request, { params }: RouteContext<"/media/[hash]/[file]">): Promise<Response> {
  const { hash, file } = await params
  const path = `${hash}/${file}`
  if (!address.test(path)) return new Response(null, { status: 404 })
  const url = new URL(`/media/${path}`, serverEnv().BACKEND_URL)
  const ask = () => fetch(url, { cache: "no-store", signal: AbortSignal.timeout(10_000) })
  const answer = await ask()
    .catch(ask)
    .catch(() => undefined)
  if (!answer) return new Response(null, { status: 503, headers: { "Cache-Control": "no-store" } })
  const headers = new Headers()
  for (const name of kept) {
    const value = answer.headers.get(name)
    if (value) headers.set(name, value)
  }
  return new Response(answer.body, { status: answer.status, headers })
}
