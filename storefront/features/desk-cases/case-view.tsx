import type { OrderCase } from "@opop/vendor/contract/order-case"
import { BackLink } from "@/features/seller/back-link"
import { DoneNotice } from "@/features/seller/done-notice"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatMoment } from "@/lib/dates"
import { routes } from "@/lib/routes"
import { Link } from "@/ui/link"
import { caseDone } from "./case-done"
import { CaseFacts } from "./case-facts"
import { CaseNext } from "./case-next"
import { CaseStateChip } from "./case-state-chip"
import { CaseTalk } from "./case-talk"
import { MessageForm } from "./message-form"

type Props = {
  lng: Language
  one: OrderCase
  now: number
  /** What was just done, from the address. */
  done: unknown
}

/** One case: what to do now on top, what it is about, and what was said, as a conversation. */
export function CaseView({ lng, one, now, done }: Props) {
  const t = getT(lng, "desk-cases")
  const known = caseDone(done)
  return (
    <>
      <BackLink href={routes.deskCases(lng)}>{t("title")}</BackLink>
      <header className="mb-4">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <h1 className="text-title">{t(`reason.${one.reason}`)}</h1>
          <CaseStateChip lng={lng} state={one.state} />
        </div>
        <p className="mt-1 text-sm text-muted">
          {t(`kind.${one.kind}`)} · {t("opened", { at: formatMoment(one.opened_at, lng) })}
        </p>
        <Link
          href={routes.deskOrder(lng, one.order_id)}
          className="inline-flex min-h-12 items-center font-semibold text-brand hover:underline"
        >
          {t("number", { number: one.order_number })}
        </Link>
      </header>
      {known && <DoneNotice>{t(`done.${known}`)}</DoneNotice>}
      <div className="grid items-start gap-5 lg:grid-cols-[1fr_1.2fr]">
        <div className="grid gap-5">
          <CaseNext lng={lng} one={one} now={now} />
          <CaseFacts lng={lng} one={one} />
        </div>
        <div className="grid gap-5">
          <CaseTalk lng={lng} one={one} />
          {one.may.includes("message") && <MessageForm lng={lng} one={one} />}
        </div>
      </div>
    </>
  )
}
