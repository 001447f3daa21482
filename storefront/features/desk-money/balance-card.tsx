import type { Money } from "@opop/vendor/contract/ledger"
import { DeskCard } from "@/features/seller/desk-card"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { CheckIcon } from "@/ui/icons/check-icon"
import { ClockIcon } from "@/ui/icons/clock-icon"
import { TruckIcon } from "@/ui/icons/truck-icon"
import { WarningIcon } from "@/ui/icons/warning-icon"
import { Price } from "@/ui/price"

const looks = {
  available: { ink: "bg-success-soft text-success", Icon: CheckIcon },
  pending: { ink: "bg-warning-soft text-warning", Icon: ClockIcon },
  in_transit: { ink: "bg-brand-soft text-brand", Icon: TruckIcon },
} as const

/** The balance in its three parts, each with what it means. */
export function BalanceCard({ lng, money }: { lng: Language; money: Money }) {
  const t = getT(lng, "desk-money")
  return (
    <DeskCard title={t("balance.title")}>
      <dl className="grid gap-4 md:grid-cols-3">
        {(["available", "pending", "in_transit"] as const).map((part) => {
          const minus = money[part] < 0
          const { ink, Icon } = minus ? { ink: "bg-danger-soft text-danger", Icon: WarningIcon } : looks[part]
          return (
            <div
              key={part}
              className="border-line not-first:border-t not-first:pt-4 md:not-first:border-0 md:not-first:pt-0"
            >
              <dt className="flex items-center gap-3.5 font-semibold">
                <span className={`grid size-11 shrink-0 place-items-center rounded-full ${ink}`}>
                  <Icon />
                </span>
                {t(`balance.${part}`)}
              </dt>
              <dd className="pl-14.5">
                <Price amount={money[part]} lng={lng} className="text-xl font-bold" />
                <p className="mt-1 text-sm text-muted">
                  {minus && part === "available" ? t("balance.available_minus") : t(`balance.${part}_text`)}
                </p>
              </dd>
            </div>
          )
        })}
      </dl>
    </DeskCard>
  )
}
