import { payoutsPerPage } from "@opop/vendor/contract/payout"
import { BackLink } from "@/features/seller/back-link"
import { DeskPagination } from "@/features/seller/desk-pagination"
import { DoneNotice } from "@/features/seller/done-notice"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { EmptyState } from "@/ui/empty-state"
import type { Payouts } from "./load-payouts"
import { PayoutCard } from "./payout-card"

type Props = {
  lng: Language
  page: number
  answer: Payouts
  /** Whether one was asked for just now. */
  asked: boolean
}

/** Everything that was sent to the cooperative's account. */
export function PayoutsView({ lng, page, answer: { payouts, count }, asked }: Props) {
  const t = getT(lng, "desk-money")
  return (
    <>
      <BackLink href={routes.deskMoney(lng)}>{t("title")}</BackLink>
      <h1 className="mb-4 text-title">{t("payouts.title")}</h1>
      {asked && <DoneNotice>{t("done.payout")}</DoneNotice>}
      {payouts.length ? (
        <ol className="grid gap-3 md:grid-cols-2 xl:grid-cols-3">
          {payouts.map((payout) => (
            <li key={payout.id}>
              <PayoutCard lng={lng} payout={payout} />
            </li>
          ))}
        </ol>
      ) : (
        <EmptyState title={t("payouts.none")}>
          <p>{t("payouts.none_text")}</p>
        </EmptyState>
      )}
      <DeskPagination
        lng={lng}
        page={page}
        pages={Math.ceil(count / payoutsPerPage)}
        href={(number) => routes.deskPayouts(lng, { page: number > 1 ? number : undefined })}
      />
    </>
  )
}
