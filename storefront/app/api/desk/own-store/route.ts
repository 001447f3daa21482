import { cookies } from "next/headers"
import type { NextRequest } from "next/server"
import { cookieNames } from "@/lib/cookies"
import { languageOfPath, routes } from "@/lib/routes"

/**
 * Forgets which cooperative this browser wanted to work in: the member belongs to it no more. The desk then opens for one that they
 * do belong to, or says that there is none.
 */
export async function GET(request: NextRequest): Promise<Response> {
  const lng = languageOfPath(`/${request.nextUrl.searchParams.get("lng") ?? ""}`)
  ;(await cookies()).delete(cookieNames.deskCooperative)
  return new Response(null, { status: 303, headers: { Location: routes.seller(lng), "Cache-Control": "no-store" } })
}
