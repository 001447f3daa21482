import type { MemberRole } from "@opop/vendor/contract/desk"
import type { PayoutAccount } from "@opop/vendor/contract/payout"
import { BackLink } from "@/features/seller/back-link"
import { DeskCard } from "@/features/seller/desk-card"
import { DoneNotice } from "@/features/seller/done-notice"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { AccountFacts } from "./account-facts"
import { AccountStateChip } from "./account-state-chip"
import { StripeCard } from "./stripe-card"

type Props = {
  lng: Language
  role: MemberRole
  account: PayoutAccount
  /** Whether the member's sign-in asks for a code. */
  codeNeeded: boolean
  /** Whether it was changed just now. */
  changed: boolean
}

/** Where the cooperative's payouts go, and whether they can. */
export function AccountView({ lng, role, account, codeNeeded, changed }: Props) {
  const t = getT(lng, "desk-money")
  const { state } = account
  return (
    <>
      <BackLink href={routes.deskMoney(lng)}>{t("title")}</BackLink>
      <h1 className="mb-4 text-title">{t("account.title")}</h1>
      {changed && <DoneNotice>{t("done.account")}</DoneNotice>}
      <div className="grid gap-5">
        <DeskCard first title={t("account.now")} aside={<AccountStateChip lng={lng} state={state} />}>
          <p>{t(`account.state_text.${state}`)}</p>
          {account.refusal && (
            <p className="mt-2 font-semibold wrap-anywhere">{t("account.refusal", { reason: account.refusal })}</p>
          )}
          {state !== "missing" && <AccountFacts lng={lng} account={account} />}
          {role === "owner" ? (
            <ButtonLink
              href={routes.deskAccountChange(lng)}
              look={state === "verified" ? "secondary" : "primary"}
              size="large"
              className="mt-5 max-sm:w-full"
            >
              {state === "missing" ? t("account.fill") : t("account.change")}
            </ButtonLink>
          ) : (
            <p className="mt-4 text-sm text-muted">{t("account.owner_only")}</p>
          )}
        </DeskCard>
        {account.stripe && (
          <StripeCard lng={lng} stripe={account.stripe} owner={role === "owner"} codeNeeded={codeNeeded} />
        )}
      </div>
    </>
  )
}
