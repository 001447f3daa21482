import { deskEventKinds } from "@opop/vendor/contract/desk-event"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"

const words = [...deskEventKinds, "open", "sound_on", "sound_off", "close"] as const

/** What the alerts of a desk page say, and where each leads. */
export function deskAlertTexts(lng: Language) {
  const t = getT(lng, "desk-orders")
  return {
    texts: Object.fromEntries(words.map((word) => [word, t(`alerts.${word}`)])) as Record<
      (typeof words)[number],
      string
    >,
    places: {
      order: routes.deskOrders(lng, { tab: "new" }),
      case: routes.deskCases(lng),
      message: routes.deskQuestions(lng),
      payout: routes.deskPayouts(lng),
    },
  }
}
