import type { Question, QuestionParty } from "@opop/vendor/contract/question"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatMoment } from "@/lib/dates"

type Props = { lng: Language; one: Question; reader: QuestionParty }

/**
 * What was asked and answered, oldest first: the reader's own at the right, the other's at the left; who wrote is always said as well.
 * Words are shown as they were typed: an address in them is no link, a tag in them no tag.
 */
export function QuestionTalk({ lng, one, reader }: Props) {
  const t = getT(lng, "questions")
  const nameOf = (by: QuestionParty) => {
    if (by === reader) return t("by.us")
    return by === "buyer" ? one.buyer || t("by.buyer") : one.cooperative.name
  }
  return (
    <ol aria-label={t("talk")} className="grid gap-3">
      {one.messages.map(({ id, at, by, action, text }) => (
        <li
          key={id}
          className={`max-w-[85%] rounded-md px-4 py-3 ${by === reader ? "justify-self-end bg-brand-soft" : "justify-self-start bg-sunken"}`}
        >
          <p className="text-sm">
            <strong>{nameOf(by)}</strong> {action === "close" && t("closed_it")}
          </p>
          {text && <p className="mt-1 whitespace-pre-line wrap-anywhere">{text}</p>}
          <p className="mt-1 text-xs text-muted">
            <time dateTime={at}>{formatMoment(at, lng)}</time>
          </p>
        </li>
      ))}
    </ol>
  )
}
