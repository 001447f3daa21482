import type { OrderCase } from "@opop/vendor/contract/order-case"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatMoment } from "@/lib/dates"
import { CasePhotos } from "./case-photos"

/** Ours at the right, everybody else's at the left; who spoke is always said as well. */
const looks = {
  cooperative: "justify-self-end bg-brand-soft",
  buyer: "justify-self-start bg-sunken",
  province: "justify-self-start bg-accent-soft",
  programme: "justify-self-center bg-sunken",
} as const

type Props = { lng: Language; caseId: string; message: OrderCase["messages"][number] }

/** One turn of the conversation: who, what they did, their words and photos. */
export function CaseMessage({ lng, caseId, message }: Props) {
  const t = getT(lng, "desk-cases")
  const by = t(`by.${message.by}`)
  return (
    <article className={`max-w-[85%] rounded-md px-4 py-3 ${looks[message.by]}`}>
      <p className="text-sm">
        <strong>{by}</strong> {t(`action.${message.action}`)}
      </p>
      {message.text && <p className="mt-1 whitespace-pre-line wrap-anywhere">{message.text}</p>}
      <CasePhotos lng={lng} caseId={caseId} photos={message.photos} by={by} />
      <p className="mt-1 text-xs text-muted">
        <time dateTime={message.at}>{formatMoment(message.at, lng)}</time>
      </p>
    </article>
  )
}
