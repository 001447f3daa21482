import "server-only"
import type { PayoutAccount } from "@opop/vendor/contract/payout"
import type { TaskField } from "@/features/seller/task-fields"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"

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
    {
      kind: "password",
      name: "password",
      label: t("account.password"),
      hint: t("account.password_hint"),
      show: t("account.show"),
      hide: t("account.hide"),
      required,
    },
    ...(codeNeeded ? [codeField(lng)] : []),
  ]
}

/** For owners whose sign-in asks for a code: money asks for one too. */
function codeField(lng: Language): TaskField {
  const t = getT(lng, "desk-members")
  return { kind: "text", name: "code", label: t("setup.off_code"), maxLength: 60, required: true }
}
