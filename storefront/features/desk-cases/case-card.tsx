import type { OrderCase } from "@opop/vendor/contract/order-case"
import { DeadlineText } from "@/features/seller/deadline-text"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatMoment } from "@/lib/dates"
import { routes } from "@/lib/routes"
import { Link } from "@/ui/link"
import { Price } from "@/ui/price"
import { CaseStateChip } from "./case-state-chip"
import { deadlineWhat } from "./deadline-what"

type Props = { lng: Language; one: OrderCase; now: number; level: 2 | 3 }

/** One case in a list: what it is about, how far it is, and until when. The whole card leads to it. */
export function CaseCard({ lng, one, now, level }: Props) {
  const t = getT(lng, "desk-cases")
  const Heading = level === 2 ? "h2" : "h3"
  return (
    <article className="relative rounded-md border border-line bg-raised p-4 hover:border-brand">
      <div className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1">
        <Heading className="text-lg leading-snug tracking-normal">
          <Link href={routes.deskCase(lng, one.id)} className="after:absolute after:inset-0 after:rounded-md">
            {t(`reason.${one.reason}`)}
          </Link>
        </Heading>
        <CaseStateChip lng={lng} state={one.state} />
      </div>
      <p className="text-sm text-muted">
        {t(`kind.${one.kind}`)} · {t("number", { number: one.order_number })} ·{" "}
        <time dateTime={one.opened_at}>{formatMoment(one.opened_at, lng)}</time>
      </p>
      {one.deadline && (
        <DeadlineText lng={lng} at={one.deadline} now={now} what={t(deadlineWhat(one))} className="mt-2" />
      )}
      <p className="mt-2 flex items-baseline justify-between gap-4">
        <span>{t("wanted")}</span>
        <Price amount={one.wanted} lng={lng} className="font-bold" />
      </p>
    </article>
  )
}
