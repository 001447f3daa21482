import { starDesigns } from "@/ui/star-designs"
import { starLayers, starPicture } from "@/ui/star-file"

const headers = { "Content-Type": "image/svg+xml", "Cache-Control": "public, max-age=31536000, immutable" }

/** A layer of the house pattern: `/stars/3-first.svg`. */
export async function GET(_request: Request, { params }: RouteContext<"/stars/[file]">): Promise<Response> {
  const [, number = "", name] = /^(\d)-(\w+)\.svg$/.exec((await params).file) ?? []
  const layer = starLayers.find((known) => known === name)
  if (!layer || !starDesigns[Number(number)]) return new Response(null, { status: 404 })
  return new Response(starPicture(Number(number), layer), { headers })
}
