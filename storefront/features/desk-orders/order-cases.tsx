import type { OrderCase } from "@opop/vendor/contract/order-case"
import { CaseCard } from "@/features/desk-cases/case-card"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"

/** What the buyer of this order has reported. */
export function OrderCases({ lng, cases, now }: { lng: Language; cases: OrderCase[]; now: number }) {
  if (!cases.length) return null
  return (
    <section aria-label={getT(lng, "desk-cases")("of_order")} className="grid gap-3">
      {cases.map((one) => (
        <CaseCard key={one.id} lng={lng} one={one} now={now} level={2} />
      ))}
    </section>
  )
}
