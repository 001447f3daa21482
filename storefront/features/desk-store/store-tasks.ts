import "server-only"
import type { MemberRole } from "@opop/vendor/contract/desk"
import type { DeskStore } from "@opop/vendor/contract/store-settings"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatDate } from "@/lib/dates"

export const storeTasks = ["profile", "look", "holiday", "shipping", "terms"] as const
export type StoreTask = (typeof storeTasks)[number]

const roles: Record<StoreTask, readonly MemberRole[]> = {
  profile: ["owner", "catalogue"],
  look: ["owner", "catalogue"],
  holiday: ["owner", "catalogue", "fulfilment"],
  shipping: ["owner", "fulfilment"],
  terms: ["owner", "catalogue"],
}

/** What a role may set; the backend decides, this only hides what is of no use. */
export const storeTasksOf = (role: MemberRole): StoreTask[] => storeTasks.filter((task) => roles[task].includes(role))

/** How each part of the store is set now, in a line. */
export function taskSummary(lng: Language, task: StoreTask, store: DeskStore): string {
  const t = getT(lng, "desk-store")
  switch (task) {
    case "profile":
      return store.story.id ? t("profile.summary") : t("profile.summary_empty")
    case "look":
      return store.palette ? t(`palette.${store.palette}`) : t("look.own_colours")
    case "holiday":
      return store.closure && store.closure.state !== "over"
        ? t(`holiday.summary_${store.closure.state}`, {
            from: formatDate(store.closure.from, lng),
            until: formatDate(store.closure.until, lng),
          })
        : t("holiday.summary_none")
    case "shipping":
      return t("shipping.summary", {
        count: store.couriers.filter(({ offered }) => offered).length,
        days: store.handling_days,
      })
    case "terms":
      return store.whatsapp ? t("terms.summary", { number: `+${store.whatsapp}` }) : t("terms.summary_none")
  }
}
