import "server-only"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { type PaymentProblem, paymentProblems } from "./payment-problem"

/** Every string that the card's form may need. @param total as it is written */
export function cardTexts(lng: Language, total: string) {
  const t = getT(lng, "checkout")
  const problem = Object.fromEntries(paymentProblems.map((name) => [name, t(`card.problem.${name}`)]))
  return {
    pay: t("review.pay", { total }),
    paying: t("card.paying"),
    loading: t("card.loading"),
    unavailable: t("card.unavailable"),
    problem: problem as Record<PaymentProblem, string>,
  }
}
