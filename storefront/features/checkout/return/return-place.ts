import type { Route } from "next"
import type { Language } from "@/i18n/languages"
import type { BackendError } from "@/lib/backend-error"
import { routes } from "@/lib/routes"
import { paymentProblem } from "../card/payment-problem"

/** What the outcome's page says: see its texts. */
export const outcomes = ["processing", "checking", "returning", "arrived"] as const
export type Outcome = (typeof outcomes)[number]

export const readOutcome = (asked: unknown): Outcome => outcomes.find((outcome) => outcome === asked) ?? "checking"

const text = (value: unknown) => (typeof value === "string" ? value : undefined)

/**
 * Where a buyer goes whose payment came back but became no purchase.
 * @param status as the gateway wrote it into the address: `failed` when nothing was taken
 */
export function returnPlace(lng: Language, { code, details }: BackendError, status: string | undefined): Route {
  switch (code) {
    case "payment_declined": {
      const reason = { type: "card_error", code: text(details["code"]), decline_code: text(details["decline_code"]) }
      return routes.cardPayment(lng, { problem: paymentProblem(reason) })
    }
    case "payment_unfinished":
      return routes.cardPayment(lng, { problem: status === "failed" ? "authentication" : "unfinished" })
    case "payment_processing":
      return routes.paymentOutcome(lng, { state: "processing" })
    case "gateway_unreachable":
    case "backend_unreachable":
    case "too_many_requests":
      return routes.paymentOutcome(lng, { state: "checking" })
    case "cart_not_found":
      return routes.purchases(lng)
    default:
      // what was wanted cannot be had any more; the review says what, and money that was taken goes back
      if (status === "failed") return routes.checkout(lng, { step: "review" })
      return routes.paymentOutcome(lng, { state: "returning", why: code })
  }
}
