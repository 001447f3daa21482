import type { MemberRole } from "@opop/vendor/contract/desk"
import type { PayoutAccount } from "@opop/vendor/contract/payout"
import { BackLink } from "@/features/seller/back-link"
import { TaskForm } from "@/features/seller/task-form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { Notice } from "@/ui/notice"
import { accountFields } from "./account-fields"
import { changeAccount } from "./change-account"

type Props = { lng: Language; role: MemberRole; account: PayoutAccount; codeNeeded: boolean }

/** A new account for the cooperative's payouts; for owners, with their password once more. */
export function ChangeAccountView({ lng, role, account, codeNeeded }: Props) {
  const t = getT(lng, "desk-money")
  return (
    <>
      <BackLink href={routes.deskAccount(lng)}>{t("account.title")}</BackLink>
      <h1 className="text-title">{account.state === "missing" ? t("account.fill") : t("account.change")}</h1>
      {role === "owner" ? (
        <>
          <p className="mt-2 mb-6 text-lg">{t("account.change_lead")}</p>
          <TaskForm
            action={changeAccount}
            hidden={{ lng }}
            fields={accountFields(lng, account.banks, codeNeeded)}
            submit={t("account.submit")}
            submitting={t("account.submitting")}
          />
        </>
      ) : (
        <Notice tone="info" className="mt-4" title={t("account.owner_only")} />
      )}
    </>
  )
}
