import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { ClockIcon } from "@/ui/icons/clock-icon"
import { WarningIcon } from "@/ui/icons/warning-icon"
import { shortMoment, timeLeft, urgencyOf } from "./deadline-words"

const inks = { over: "text-danger", soon: "text-warning", calm: "text-ink" } as const

type Props = {
  lng: Language
  /** A moment. */
  at: string
  now: number
  /** What must be done by then: "Terima", "Jawab". */
  what: string
  className?: string
}

/** Until when something must be done, in words: the day, the time, and how long that is from now. */
export function DeadlineText({ lng, at, now, what, className = "" }: Props) {
  const t = getT(lng, "seller")
  const urgency = urgencyOf(at, now)
  const { unit, count } = timeLeft(at, now)
  const Icon = urgency === "calm" ? ClockIcon : WarningIcon
  return (
    <p className={`flex items-start gap-2 font-semibold ${inks[urgency]} ${className}`}>
      <Icon className="mt-0.5 size-5" />
      <span>
        <time dateTime={at}>{t("deadline.before", { what, at: shortMoment(at, lng) })}</time>
        <span className="font-normal">
          {" "}
          ({unit === "over" ? t("deadline.over") : t(`deadline.${unit}`, { count })})
        </span>
      </span>
    </p>
  )
}
