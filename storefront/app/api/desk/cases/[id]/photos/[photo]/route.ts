import { streamFromDesk } from "@/features/seller/stream-from-desk"

const name = /^[\w-]{1,80}$/

/** A photo within a case; the backend keeps them as WebP. */
export async function GET(_request: Request, { params }: RouteContext<"/api/desk/cases/[id]/photos/[photo]">) {
  const { id, photo } = await params
  if (!name.test(id) || !name.test(photo))
    return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } })
  return streamFromDesk(`/vendor/cases/${id}/photos/${photo}`, { "Content-Type": "image/webp" })
}
