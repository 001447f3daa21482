import type { PurchaseOrder } from "@opop/vendor/contract/purchase"
import { CaseChip } from "@/features/buyer-case/case-chip"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { Link } from "@/ui/link"

type Props = { lng: Language; number: string; cases: PurchaseOrder["cases"] }

/** What the buyer has reported about one order; each leads to its conversation. */
export function OrderCases({ lng, number, cases }: Props) {
  const t = getT(lng, "purchase")
  if (!cases.length) return null
  return (
    <ul aria-label={t("case.of_order")} className="divide-y divide-line border-t border-line px-4 sm:px-6">
      {cases.map((one) => (
        <li key={one.id} className="relative flex min-h-12 flex-wrap items-center justify-between gap-x-3 py-2.5">
          <Link
            href={routes.case(lng, number, one.id)}
            className="font-semibold text-brand after:absolute after:inset-0 hover:underline"
          >
            {t(`reason.${one.reason}`)}
          </Link>
          <CaseChip lng={lng} state={one.state} />
        </li>
      ))}
    </ul>
  )
}
