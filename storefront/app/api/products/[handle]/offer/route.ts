import { offerAnswer } from "@opop/vendor/contract/catalogue"
import { askBackend } from "@/lib/backend"
import type { BackendError } from "@/lib/backend-error"

const headers = { "Cache-Control": "no-store" }

const refuse = ({ code }: BackendError, status: number) => Response.json({ code }, { status, headers })

/** Price and stock as they are now, for a product page that was made earlier. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/api/products/[handle]/offer">,
): Promise<Response> {
  const { handle } = await params
  try {
    const path = `/store/catalogue/${encodeURIComponent(handle)}/offer`
    const result = await askBackend(path, { schema: offerAnswer })
    if (!result.ok) return refuse(result.error, result.error.code === "product_not_found" ? 404 : 400)
    return Response.json(result.data, { headers })
  } catch (error) {
    console.error(error)
    return refuse({ code: "backend_unreachable", details: {} }, 503)
  }
}
