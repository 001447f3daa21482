import type { OrderCase } from "@opop/vendor/contract/order-case"
import { DeskCard } from "@/features/seller/desk-card"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatNumber } from "@/lib/numbers"
import { Price } from "@/ui/price"

/** What was reported, and the amounts: asked, offered, agreed. */
export function CaseFacts({ lng, one }: { lng: Language; one: OrderCase }) {
  const t = getT(lng, "desk-cases")
  const amounts = (["wanted", "offered", "agreed"] as const).flatMap((name) => {
    const amount = one[name]
    return amount === null ? [] : [{ name, amount }]
  })
  return (
    <DeskCard title={t("items")}>
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
          <div key={name} className="col-span-2 grid grid-cols-subgrid">
            <dt>{t(name)}</dt>
            <dd className="text-right font-semibold whitespace-nowrap">
              <Price amount={amount} lng={lng} />
            </dd>
          </div>
        ))}
      </dl>
    </DeskCard>
  )
}
