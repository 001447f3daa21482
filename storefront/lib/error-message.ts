import "server-only"
import type { ErrorCode } from "@opop/vendor/contract/error-codes"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import type { BackendError } from "./backend-error"
import { formatRupiah } from "./money"

/** Every code that has its own text: the backend's, core's and ours. */
export const knownCodes = {
  invalid_input: true,
  cart_empty: true,
  cart_completed: true,
  cart_not_found: true,
  product_not_found: true,
  product_unavailable: true,
  cooperative_not_found: true,
  cooperative_unavailable: true,
  item_without_cooperative: true,
  not_for_export: true,
  sold_out: true,
  address_missing: true,
  shipping_missing: true,
  shipping_not_offered: true,
  shipping_shared: true,
  totals_differ: true,
  total_changed: true,
  payment_changed: true,
  payment_unavailable: true,
  purchase_not_found: true,
  no_membership: true,
  role_forbidden: true,
  payment_unfinished: true,
  payment_declined: true,
  payment_processing: true,
  gateway_unreachable: true,
  transfer_amount_differs: true,
  transfer_settled: true,
  order_not_found: true,
  order_state: true,
  refund_too_much: true,
  not_captured: true,
  case_not_found: true,
  case_state: true,
  case_window_over: true,
  case_exists: true,
  picture_refused: true,
  rule_not_found: true,
  rule_frozen: true,
  month_unknown: true,
  payout_not_found: true,
  payout_state: true,
  payout_account_missing: true,
  payout_account_unverified: true,
  payout_too_small: true,
  password_wrong: true,
  unauthorized: true,
  too_many_requests: true,
  backend_unreachable: true,
} as const satisfies Record<ErrorCode | "unauthorized" | "too_many_requests" | "backend_unreachable", true>

type KnownCode = keyof typeof knownCodes

const isKnown = (code: string): code is KnownCode => Object.hasOwn(knownCodes, code)

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
  return t(code)
}
