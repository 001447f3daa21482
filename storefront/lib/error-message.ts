import "server-only"
import { type ErrorCode, errorTypes } from "@opop/vendor/contract/error-codes"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import type { BackendError } from "./backend-error"
import { formatRupiah } from "./money"

const ours = ["unauthorized", "too_many_requests", "backend_unreachable"] as const

/** Every code that has its own text: the backend's, core's and ours. */
export const knownCodes: readonly KnownCode[] = [...(Object.keys(errorTypes) as ErrorCode[]), ...ours]

type KnownCode = ErrorCode | (typeof ours)[number]

const isKnown = (code: string): code is KnownCode => (knownCodes as readonly string[]).includes(code)

/** What happened and what to do next, in the visitor's language. An unknown code gets a general answer, never a key. */
export function errorMessage(lng: Language, { code, details }: BackendError): string {
  const t = getT(lng, "errors")
  if (!isKnown(code)) return t("unknown")
  const { available, seconds, total } = details
  if (code === "sold_out" && available === 0) return t("sold_out_none")
  if (code === "sold_out" && typeof available === "number") return t("sold_out_left", { count: available })
  if (code === "too_many_requests" && typeof seconds === "number") return t("too_many_requests_in", { count: seconds })
  if (code === "total_changed" && typeof total === "number")
    return t("total_changed_to", { total: formatRupiah(total, lng) })
  if (code === "refund_too_much" && typeof available === "number")
    return t("refund_too_much_rest", { rest: formatRupiah(available, lng) })
  if (code === "picture_refused") return t(pictureText(details["reason"]))
  return t(code)
}

const pictureFaults = ["not_a_picture", "picture_too_large", "picture_too_small", "picture_too_heavy"] as const

function pictureText(reason: unknown) {
  const known = pictureFaults.find((fault) => fault === reason)
  return known ? (`picture_refused_${known}` as const) : "picture_refused"
}
