import type { Money } from "@opop/vendor/contract/ledger"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { Price } from "@/ui/price"
import { DeskCard } from "./desk-card"

/** The cooperative's money in two numbers; everything else is a page further. */
export function HomeMoney({ lng, money }: { lng: Language; money: Money }) {
  const t = getT(lng, "seller")
  return (
    <DeskCard title={t("home.money.title")}>
      <div className="flex flex-wrap items-end justify-between gap-4">
        <dl className="flex flex-wrap gap-x-10 gap-y-3">
          <div>
            <dt className="text-sm text-muted">{t("home.money.available")}</dt>
            <dd>
              <Price amount={money.available} lng={lng} className="text-xl font-bold" />
            </dd>
          </div>
          <div>
            <dt className="text-sm text-muted">{t("home.money.pending")}</dt>
            <dd>
              <Price amount={money.pending} lng={lng} className="text-xl font-semibold" />
            </dd>
          </div>
        </dl>
        <ButtonLink href={routes.deskMoney(lng)} look="secondary" className="min-h-12 max-sm:w-full">
          {t("home.money.open")}
        </ButtonLink>
      </div>
    </DeskCard>
  )
}
