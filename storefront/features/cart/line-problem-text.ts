import "server-only"
import type { CartLine } from "@opop/vendor/contract/cart"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatDate } from "@/lib/dates"

/** Why a line cannot be bought as it stands and what to do, in a sentence or two; undefined when it can. */
export function lineProblemText(
  lng: Language,
  { problem, available, closed_until }: Pick<CartLine, "problem" | "available" | "closed_until">,
): string | undefined {
  if (!problem) return undefined
  const t = getT(lng, "cart")
  if (problem === "cooperative_closed")
    return t("problem.cooperative_closed", { until: formatDate(closed_until ?? "", lng) })
  return problem === "too_many" ? t("problem.too_many", { count: available }) : t(`problem.${problem}`)
}

/** Whether another quantity is of any use: what is not sold cannot be mended by taking fewer. */
export const canChangeQuantity = ({ problem }: Pick<CartLine, "problem">): boolean =>
  problem === null || problem === "too_many" || problem === "not_for_export"
