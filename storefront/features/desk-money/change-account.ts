"use server"

import { changePayoutAccount } from "@opop/vendor/contract/payout"
import { formLanguage } from "@/features/account/form-language"
import { finishTask } from "@/features/seller/finish-task"
import { formTexts } from "@/features/seller/form-texts"
import { refuseInput } from "@/features/seller/refuse-task"
import type { TaskState } from "@/features/seller/task-state"
import { tellDesk } from "@/features/seller/tell-desk"
import { getT } from "@/i18n/get-t"
import { routes } from "@/lib/routes"
import { ownerProof, refuseProof } from "./owner-proof"

/** A new account for payouts, or the first one with an application (`from`): `lng`, `bank_code`, `account_number`, `holder`, and the owner's `password` and `code`, which never come back. */
export async function changeAccount(_previous: TaskState, form: FormData): Promise<TaskState> {
  const lng = formLanguage(form)
  const t = getT(lng, "desk-money")
  const typed = formTexts(form, ["bank_code", "account_number", "holder"])
  const input = changePayoutAccount.safeParse({ ...typed, ...ownerProof(form) })
  if (!input.success) {
    const wrongNumber = typed["account_number"] && input.error.issues.some(({ path }) => path[0] === "account_number")
    const state = refuseInput(lng, input.error, typed)
    if (wrongNumber && state.status === "failed") state.fields["account_number"] = t("account.number_wrong")
    return state
  }
  const result = await tellDesk(lng, "/vendor/payout-account", input.data)
  const from = form.get("from")
  if (result.ok && from === "application") return finishTask(routes.deskApplication(lng, { done: "bank" }))
  if (result.ok) return finishTask(routes.deskAccount(lng, { done: "account" }))
  return refuseProof(lng, result.error, typed)
}
