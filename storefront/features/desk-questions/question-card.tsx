import type { Question } from "@opop/vendor/contract/question"
import { aboutText } from "@/features/questions/about-text"
import { QuestionChip } from "@/features/questions/question-chip"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatMoment } from "@/lib/dates"
import { routes } from "@/lib/routes"
import { Link } from "@/ui/link"
import { WaitingText } from "./waiting-text"

/** One question in a list: about what, by whom, the last words, and how long the buyer has waited. The whole card leads to it. */
export function QuestionCard({ lng, one, now }: { lng: Language; one: Question; now: number }) {
  const t = getT(lng, "questions")
  const last = one.messages.findLast(({ text }) => text)
  return (
    <article className="relative grid h-full content-start gap-2 rounded-md border border-line bg-raised p-4 hover:border-brand">
      <div className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1">
        <h2 className="text-lg leading-snug tracking-normal wrap-anywhere">
          <Link href={routes.deskQuestion(lng, one.id)} className="after:absolute after:inset-0 after:rounded-md">
            {aboutText(lng, one)}
          </Link>
        </h2>
        <QuestionChip lng={lng} state={one.state} />
      </div>
      <p className="text-sm text-muted">
        {one.buyer || t("by.buyer")} · <time dateTime={one.last_at}>{formatMoment(one.last_at, lng)}</time>
      </p>
      {last && <p className="line-clamp-3 whitespace-pre-line wrap-anywhere">{last.text}</p>}
      {one.waiting_since && <WaitingText lng={lng} since={one.waiting_since} now={now} />}
    </article>
  )
}
