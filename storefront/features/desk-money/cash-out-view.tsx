import { randomUUID } from "node:crypto"
import { BackLink } from "@/features/seller/back-link"
import { TaskForm } from "@/features/seller/task-form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatRupiah } from "@/lib/money"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { Notice } from "@/ui/notice"
import { accountName } from "./account-name"
import { cashOut } from "./cash-out"
import { cashOutState } from "./cash-out-state"
import type { MoneyPage } from "./load-money-page"

/** Everything available goes out now: how much, where to, and one button. */
export function CashOutView({ lng, page: { money, account } }: { lng: Language; page: MoneyPage }) {
  const t = getT(lng, "desk-money")
  const state = account ? cashOutState(money, account) : "account_missing"
  const amount = formatRupiah(money.available, lng)
  const minimum = formatRupiah(money.next_payout.minimum, lng)
  return (
    <>
      <BackLink href={routes.deskMoney(lng)}>{t("title")}</BackLink>
      <h1 className="mb-4 text-title">{t("cash_out.title")}</h1>
      {state === "ready" && account ? (
        <>
          <p className="mb-6 text-lg wrap-anywhere">{t("cash_out.lead", { amount, account: accountName(account) })}</p>
          <TaskForm
            action={cashOut}
            hidden={{ lng, key: randomUUID() }}
            submit={t("cash_out.submit", { amount })}
            submitting={t("cash_out.submitting")}
          />
        </>
      ) : (
        <Notice tone="warning" title={t("cash_out.not_now")}>
          <p>{state === "ready" ? "" : t(`cash_out.${state}`, { amount, minimum })}</p>
          <ButtonLink
            href={state === "too_small" ? routes.deskMoney(lng) : routes.deskAccount(lng)}
            look="secondary"
            className="mt-3 min-h-12"
          >
            {state === "too_small" ? t("title") : t("account.open")}
          </ButtonLink>
        </Notice>
      )}
    </>
  )
}
