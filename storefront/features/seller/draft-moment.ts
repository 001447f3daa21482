import type { Language } from "@/i18n/languages"

/** When something was typed: `Rabu 10.03`. @param at milliseconds since 1970 */
export const momentOf = (at: number, lng: Language): string =>
  new Intl.DateTimeFormat(lng === "id" ? "id-ID" : "en-GB", {
    weekday: "long",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: "Asia/Jakarta",
  }).format(at)
