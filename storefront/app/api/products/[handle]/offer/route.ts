import { offerAnswer } from "@opop/vendor/contract/catalogue"
import type { LiveOffer } from "@/features/product/merge-offer"
import { storeNews } from "@/features/store/store-news"
import { defaultLanguage, isLanguage } from "@/i18n/languages"
import { askBackend } from "@/lib/backend"
import type { BackendError } from "@/lib/backend-error"

const headers = { "Cache-Control": "no-store" }

const refuse = ({ code }: BackendError, status: number) => Response.json({ code }, { status, headers })

/** Price, stock and what its store has to say now, for a product page that was made earlier. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/products/[handle]/offer">,
): Promise<Response> {
  const { handle } = await params
  const asked = new URL(request.url).searchParams.get("lng") ?? ""
  const lng = isLanguage(asked) ? asked : defaultLanguage
  try {
    const path = `/store/catalogue/${encodeURIComponent(handle)}/offer`
    const result = await askBackend(path, { schema: offerAnswer, lng })
    if (!result.ok) return refuse(result.error, result.error.code === "product_not_found" ? 404 : 400)
    const { variants, ...now } = result.data
    const live: LiveOffer = { variants, ...storeNews(lng, now) }
    return Response.json(live, { headers })
  } catch (error) {
    console.error(error)
    return refuse({ code: "backend_unreachable", details: {} }, 503)
  }
}
