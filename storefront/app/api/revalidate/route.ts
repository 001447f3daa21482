import { revalidateTag } from "next/cache"
import { z } from "zod"
import { sameSecret } from "@/lib/same-secret"
import { serverEnv } from "@/lib/server-env"

const body = z.strictObject({ tags: z.array(z.string().min(1).max(256)).min(1).max(200) })

/** The backend says what has changed: pages that show it are made anew on their next request. */
export async function POST(request: Request): Promise<Response> {
  if (!sameSecret(request.headers.get("x-storefront-secret"), serverEnv().STOREFRONT_SECRET)) {
    return Response.json({ code: "unauthorized" }, { status: 401 })
  }
  const parsed = body.safeParse(await request.json().catch(() => undefined))
  if (!parsed.success) return Response.json({ code: "invalid_input" }, { status: 400 })
  for (const tag of parsed.data.tags) revalidateTag(tag, { expire: 0 })
  return Response.json({ revalidated: parsed.data.tags.length })
}
