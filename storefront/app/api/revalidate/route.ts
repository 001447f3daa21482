import { changes } from "@opop/vendor/contract/changes"
import { revalidateTag } from "next/cache"
import { tagsOf } from "@/lib/cache-tags"
import { sameSecret } from "@/lib/same-secret"
import { serverEnv } from "@/lib/server-env"

/** The backend says what has changed: pages that show it are made anew on their next request. */
export async function POST(request: Request): Promise<Response> {
  if (!sameSecret(request.headers.get("x-storefront-secret"), serverEnv().STOREFRONT_SECRET)) {
    return Response.json({ code: "unauthorized" }, { status: 401 })
  }
  const parsed = changes.safeParse(await request.json().catch(() => undefined))
  if (!parsed.success) return Response.json({ code: "invalid_input" }, { status: 400 })
  const tags = new Set(parsed.data.changes.flatMap(tagsOf))
  for (const tag of tags) revalidateTag(tag, { expire: 0 })
  return Response.json({ revalidated: tags.size })
}
