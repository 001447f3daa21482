import { pictureAnswer } from "@opop/vendor/contract/desk-product"
import type { NextRequest } from "next/server"
import { streamToDesk } from "@/features/seller/stream-to-desk"
import { getT } from "@/i18n/get-t"
import { defaultLanguage, isLanguage, type Language } from "@/i18n/languages"
import { type BackendError, refusal } from "@/lib/backend-error"
import { errorMessage } from "@/lib/error-message"
import { isSameSite } from "@/lib/same-site"

const headers = { "Cache-Control": "private, no-store" }

/** Bytes; the backend takes no more. */
const largest = 15 * 1024 * 1024

const statuses: Record<string, number> = {
  unauthorized: 401,
  no_membership: 403,
  role_forbidden: 403,
  too_many_requests: 429,
  backend_unreachable: 503,
}

/** One photo of a cooperative, as the body itself; `lng` for what is answered. @returns `{ picture }` or `{ code, message }` */
export async function POST(request: NextRequest): Promise<Response> {
  const asked = request.nextUrl.searchParams.get("lng") ?? ""
  const lng = isLanguage(asked) ? asked : defaultLanguage
  if (!isSameSite(request.headers)) return refuse(lng, refusal("unauthorized").error)
  const length = Number(request.headers.get("content-length"))
  if (!request.body || !length) return refuse(lng, refusal("picture_refused").error)
  if (length > largest) return refuse(lng, refusal("picture_too_large").error)
  const type = request.headers.get("content-type") ?? "application/octet-stream"
  const result = await streamToDesk("/vendor/pictures", pictureAnswer, { body: request.body, type, length })
  return result.ok ? Response.json(result.data, { headers }) : refuse(lng, result.error)
}

function refuse(lng: Language, error: BackendError): Response {
  const message = messageOf(lng, error)
  return Response.json({ code: error.code, message }, { status: statuses[error.code] ?? 400, headers })
}

/** A size and a kind of file of our own; why a photo cannot be used otherwise, the backend knows. */
function messageOf(lng: Language, error: BackendError): string {
  const t = getT(lng, "desk-products")
  if (error.code === "picture_too_large") return t("photos.too_large")
  if (error.code === "picture_refused" && !error.details["reason"]) return t("photos.refused")
  return errorMessage(lng, error)
}
