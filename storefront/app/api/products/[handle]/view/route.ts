import { z } from "zod"
import { isVisitor } from "@/features/product/is-visitor"
import { tellBackend } from "@/lib/backend"

/** Somebody looks at a product's page. Says nothing back, whether it counts or not. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/api/products/[handle]/view">,
): Promise<Response> {
  const { handle } = await params
  if (isVisitor(request.headers))
    await tellBackend(`/store/catalogue/${encodeURIComponent(handle)}/view`, { schema: z.unknown() })
  return new Response(null, { status: 204, headers: { "Cache-Control": "no-store" } })
}
