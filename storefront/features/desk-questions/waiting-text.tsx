import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { ClockIcon } from "@/ui/icons/clock-icon"

const hour = 3_600_000
/** From then on a buyer has waited long. */
const long = 24 * hour

/** How long the buyer has been waiting, in the largest unit that says something. */
export function WaitingText({ lng, since, now }: { lng: Language; since: string; now: number }) {
  const t = getT(lng, "questions")
  const waited = Math.max(0, now - Date.parse(since))
  const text =
    waited < hour
      ? t("waited.minutes", { count: Math.max(1, Math.floor(waited / 60_000)) })
      : waited < 2 * long
        ? t("waited.hours", { count: Math.floor(waited / hour) })
        : t("waited.days", { count: Math.floor(waited / long) })
  return (
    <p className={`flex items-center gap-1.5 text-sm font-semibold ${waited >= long ? "text-danger" : "text-warning"}`}>
      <ClockIcon className="size-4" />
      {text}
    </p>
  )
}
