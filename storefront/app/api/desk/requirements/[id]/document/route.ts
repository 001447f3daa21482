import { streamFromDesk } from "@/features/seller/stream-from-desk"

const name = /^[\w-]{1,80}$/
const kinds = {
  pdf: { "Content-Type": "application/pdf", "Content-Disposition": 'attachment; filename="dokumen.pdf"' },
  picture: { "Content-Type": "image/webp", "Content-Disposition": 'inline; filename="dokumen.webp"' },
}
/** Nothing in a document may run, whatever it calls itself. */
const harmless = { "X-Content-Type-Options": "nosniff", "Content-Security-Policy": "default-src 'none'; sandbox" }

/** A document that the cooperative gave; only its owners get it from the backend. */
export async function GET(request: Request, { params }: RouteContext<"/api/desk/requirements/[id]/document">) {
  const { id } = await params
  if (!name.test(id)) return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } })
  const kind = new URL(request.url).searchParams.get("kind") === "pdf" ? "pdf" : "picture"
  return streamFromDesk(`/vendor/requirements/${id}/document`, { ...kinds[kind], ...harmless })
}
