import type { LetterLanguage } from "./language"

const timeZone = "Asia/Jakarta"

/** `3 Desember 2026 pukul 14.00 WIB`, `3 December 2026, 14:00 WIB (UTC+7)`. @param moment ISO */
export function formatTime(moment: string, language: LetterLanguage): string {
  const at = new Date(moment)
  const locale = language === "id" ? "id-ID" : "en-GB"
  const day = new Intl.DateTimeFormat(locale, { timeZone, day: "numeric", month: "long", year: "numeric" }).format(at)
  const clock = new Intl.DateTimeFormat(locale, {
    timeZone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(at)
  return language === "id" ? `${day} pukul ${clock} WIB` : `${day}, ${clock} WIB (UTC+7)`
}
