import { cookies } from "next/headers"
import { cookieNames } from "@/lib/cookies"
import { languageOfPath } from "@/lib/routes"

/**
 * Forgets which cooperative this browser wanted to work in: the member belongs to it no more. The desk then opens for one that they
 * do belong to, or says that there is none.
 */
export async function GET(): Promise<Response> {
  const jar = await cookies()
  const lng = languageOfPath(`/${jar.get(cookieNames.language)?.value ?? ""}`)
  jar.delete(cookieNames.deskCooperative)
  return new Response(null, { status: 303, headers: { Location: `/${lng}/seller`, "Cache-Control": "no-store" } })
}
