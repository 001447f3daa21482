import { storeNowAnswer } from "@opop/vendor/contract/cooperative"
import { storeNews } from "@/features/store/store-news"
import { defaultLanguage, isLanguage } from "@/i18n/languages"
import { askBackend } from "@/lib/backend"

const headers = { "Cache-Control": "no-store" }

/** Whether a store is closed, and what holds for everybody there: for its page that was made earlier, in the page's words. */
export async function GET(request: Request, { params }: RouteContext<"/api/stores/[handle]/now">): Promise<Response> {
  const { handle } = await params
  const asked = new URL(request.url).searchParams.get("lng") ?? ""
  const lng = isLanguage(asked) ? asked : defaultLanguage
  try {
    const path = `/store/cooperatives/${encodeURIComponent(handle)}/now`
    const result = await askBackend(path, { schema: storeNowAnswer, lng })
    if (result.ok) return Response.json(storeNews(lng, result.data), { headers })
    const status = result.error.code === "cooperative_not_found" ? 404 : 400
    return Response.json({ code: result.error.code }, { status, headers })
  } catch (error) {
    console.error(error)
    return Response.json({ code: "backend_unreachable" }, { status: 503, headers })
  }
}
