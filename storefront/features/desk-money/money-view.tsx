import type { Money } from "@opop/vendor/contract/ledger"
import type { PayoutAccount } from "@opop/vendor/contract/payout"
import { PlaceLink } from "@/features/seller/place-link"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { AccountStateChip } from "./account-state-chip"
import { BalanceCard } from "./balance-card"
import { LatestCard } from "./latest-card"
import { MonthsCard } from "./months-card"
import { NextPayoutCard } from "./next-payout-card"

type Props = { lng: Language; money: Money; account: PayoutAccount | undefined }

/** The cooperative's money: what goes out next, what there is, and the ways to everything about it. */
export function MoneyView({ lng, money, account }: Props) {
  const t = getT(lng, "desk-money")
  return (
    <>
      <h1 className="mb-4 text-title">{t("title")}</h1>
      <div className="grid gap-5">
        <NextPayoutCard lng={lng} money={money} account={account} />
        <BalanceCard lng={lng} money={money} />
        <nav
          aria-label={t("title")}
          className="divide-y divide-line rounded-md border border-line bg-raised px-4 sm:px-5"
        >
          <PlaceLink
            href={routes.deskAccount(lng)}
            aside={account && <AccountStateChip lng={lng} state={account.state} />}
          >
            {t("account.open")}
          </PlaceLink>
          <PlaceLink href={routes.deskPayouts(lng)}>{t("payouts.open")}</PlaceLink>
        </nav>
        <div className="grid items-start gap-5 lg:grid-cols-2">
          <LatestCard lng={lng} latest={money.latest} />
          <MonthsCard lng={lng} months={money.months} />
        </div>
      </div>
    </>
  )
}
