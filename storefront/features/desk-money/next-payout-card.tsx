import type { Money } from "@opop/vendor/contract/ledger"
import type { PayoutAccount } from "@opop/vendor/contract/payout"
import { DeskCard } from "@/features/seller/desk-card"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatDate } from "@/lib/dates"
import { formatRupiah } from "@/lib/money"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { WalletIcon } from "@/ui/icons/wallet-icon"
import { Notice } from "@/ui/notice"
import { cashOutState } from "./cash-out-state"

type Props = { lng: Language; money: Money; account: PayoutAccount | undefined }

/** When money goes out next and how much, and the way to have it now. */
export function NextPayoutCard({ lng, money, account }: Props) {
  const t = getT(lng, "desk-money")
  const { on, amount, minimum } = money.next_payout
  const known = { date: formatDate(on, lng), amount: formatRupiah(amount, lng), minimum: formatRupiah(minimum, lng) }
  const state = account && cashOutState(money, account)
  return (
    <DeskCard first title={t("next.title")}>
      <p className="text-lg font-semibold">{amount > 0 ? t("next.on", known) : t("next.none", known)}</p>
      {amount > 0 && <p className="text-muted">{t("next.minimum", known)}</p>}
      {state === "ready" && (
        <ButtonLink href={routes.deskCashOut(lng)} size="large" className="mt-4 max-sm:w-full">
          <WalletIcon />
          {t("cash_out.open")}
        </ButtonLink>
      )}
      {state && state !== "ready" && state !== "too_small" && (
        <Notice tone="warning" title={t(`cash_out.${state}`)} className="mt-4">
          <ButtonLink href={routes.deskAccount(lng)} look="secondary" className="mt-2 min-h-12">
            {t("account.open")}
          </ButtonLink>
        </Notice>
      )}
    </DeskCard>
  )
}
