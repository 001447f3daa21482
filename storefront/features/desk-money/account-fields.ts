import "server-only"
import type { PayoutAccount } from "@opop/vendor/contract/payout"
import type { TaskField } from "@/features/seller/task-fields"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { ownerFields } from "./owner-fields"

/** What one fills in for an account. */
export function accountFields(lng: Language, banks: PayoutAccount["banks"], codeNeeded: boolean): TaskField[] {
  const t = getT(lng, "desk-money")
  const required = true
  return [
    {
      kind: "select",
      name: "bank_code",
      label: t("account.bank"),
      placeholder: t("account.choose_bank"),
      options: banks.map(({ code, name }) => ({ value: code, label: name })),
      required,
    },
    {
      kind: "digits",
      name: "account_number",
      label: t("account.number"),
      hint: t("account.number_hint"),
      maxLength: 30,
      required,
    },
    {
      kind: "text",
      name: "holder",
      label: t("account.holder"),
      hint: t("account.holder_hint"),
      maxLength: 100,
      required,
    },
    ...ownerFields(lng, codeNeeded, t("account.password_hint")),
  ]
}
