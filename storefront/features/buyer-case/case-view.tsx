import type { OrderCase } from "@opop/vendor/contract/order-case"
import { BackLink } from "@/features/seller/back-link"
import { DeadlineText } from "@/features/seller/deadline-text"
import { DoneNotice } from "@/features/seller/done-notice"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatMoment } from "@/lib/dates"
import { formatRupiah } from "@/lib/money"
import { formatNumber } from "@/lib/numbers"
import { routes } from "@/lib/routes"
import { Price } from "@/ui/price"
import { CaseChip } from "./case-chip"
import { CaseTalk } from "./case-talk"
import { CaseTasks } from "./case-tasks"

const doneTexts = ["open", "accept", "call_in", "withdraw", "message"] as const

type Props = { lng: Language; number: string; one: OrderCase; now: number; done: unknown }

/** A buyer's report: where it stands and what to do now, what it is about, and what was said. */
export function CaseView({ lng, number, one, now, done }: Props) {
  const t = getT(lng, "purchase")
  const known = doneTexts.find((text) => text === done)
  const step = one.state === "agreed" && one.goods_back ? "agreed_goods" : one.state
  const money = { offered: formatRupiah(one.offered ?? 0, lng), agreed: formatRupiah(one.agreed ?? 0, lng) }
  const amounts = (["wanted", "offered", "agreed"] as const).flatMap((name) => {
    const amount = one[name]
    return amount === null ? [] : [{ name, amount }]
  })
  return (
    <>
      <BackLink href={routes.purchase(lng, number)}>{t("report.back")}</BackLink>
      <header className="mb-4">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <h1 className="text-title">{t(`reason.${one.reason}`)}</h1>
          <CaseChip lng={lng} state={one.state} />
        </div>
        <p className="mt-1 text-sm text-muted">
          {t(`case.kind.${one.kind}`)} · {t("order_number", { number: one.order_number })} ·{" "}
          {t("case.opened", { at: formatMoment(one.opened_at, lng) })}
        </p>
      </header>
      {known && <DoneNotice>{t(`case.done.${known}`)}</DoneNotice>}
      <div className="grid items-start gap-5 lg:grid-cols-[1fr_1.2fr]">
        <div className="grid gap-5">
          <section className="rounded-md border border-brand bg-raised p-4 ring-1 ring-brand sm:p-5">
            {one.deadline && (
              <DeadlineText
                lng={lng}
                at={one.deadline}
                now={now}
                what={t(one.state === "answered" ? "case.what.answer" : "case.what.wait")}
                className="mb-2"
              />
            )}
            <p>{t(`case.next.${step}`, money)}</p>
          </section>
          <section aria-label={t("case.items")} className="rounded-md border border-line bg-raised p-4 sm:p-5">
            <h2 className="mb-3 text-lg tracking-normal">{t("case.items")}</h2>
            <ul className="grid gap-2">
              {one.lines.map((line) => (
                <li key={line.line_id} className="flex gap-3">
                  <span className="shrink-0 font-bold tabular-nums">{formatNumber(line.quantity, lng)} ×</span>
                  <span className="min-w-0 wrap-anywhere">{line.title}</span>
                </li>
              ))}
            </ul>
            <dl className="mt-4 grid grid-cols-[1fr_auto] gap-x-4 gap-y-2 border-t border-line pt-3">
              {amounts.map(({ name, amount }) => (
                <div key={name} className="contents">
                  <dt>{t(`case.${name}`)}</dt>
                  <dd className="text-right font-semibold whitespace-nowrap">
                    <Price amount={amount} lng={lng} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        </div>
        <div className="grid gap-5">
          <CaseTalk lng={lng} number={number} one={one} />
          <CaseTasks lng={lng} number={number} one={one} />
        </div>
      </div>
    </>
  )
}
