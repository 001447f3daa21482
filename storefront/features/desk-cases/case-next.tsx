import type { OrderCase } from "@opop/vendor/contract/order-case"
import { DeadlineText } from "@/features/seller/deadline-text"
import { DeskCard } from "@/features/seller/desk-card"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatRupiah } from "@/lib/money"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { caseTasks } from "./case-tasks"
import { deadlineWhat } from "./deadline-what"
import { waitsForUs } from "./waits-for-us"

/** Where a case stands, until when, and what the cooperative can do now; the likeliest first. */
export function CaseNext({ lng, one, now }: { lng: Language; one: OrderCase; now: number }) {
  const t = getT(lng, "desk-cases")
  const money = {
    wanted: formatRupiah(one.wanted, lng),
    offered: formatRupiah(one.offered ?? 0, lng),
    agreed: formatRupiah(one.agreed ?? 0, lng),
  }
  const waits = waitsForUs(one)
  const step = one.state === "agreed" && one.goods_back ? "agreed_goods" : one.state
  return (
    <DeskCard first title={t(`next_title.${step}`)}>
      <div className="grid gap-3">
        {one.deadline && <DeadlineText lng={lng} at={one.deadline} now={now} what={t(deadlineWhat(one))} />}
        <p>{t(`next.${step}`, money)}</p>
        {caseTasks(one).map(({ task, key }, index) => (
          <ButtonLink
            key={task}
            href={routes.deskCaseTask(lng, one.id, task)}
            look={index === 0 && waits ? "primary" : "secondary"}
            size="large"
            wide
          >
            {t(`${key}.open`)}
          </ButtonLink>
        ))}
      </div>
    </DeskCard>
  )
}
