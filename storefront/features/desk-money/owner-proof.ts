import "server-only"
import { formTexts } from "@/features/seller/form-texts"
import { refuseField, refuseTask } from "@/features/seller/refuse-task"
import type { TaskState, Typed } from "@/features/seller/task-state"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import type { BackendError } from "@/lib/backend-error"
import { errorMessage } from "@/lib/error-message"

/** An owner's password, and their code where the page asks for one; see `ownerFields`. */
export const ownerProof = (form: FormData) => formTexts(form, form.has("code") ? ["password", "code"] : ["password"])

/** What a form says that asks for them; a password or code that is not right is said at its field. Only in actions. */
export function refuseProof(lng: Language, error: BackendError, typed: Typed): TaskState {
  if (error.code === "password_wrong")
    return refuseField(lng, "password", getT(lng, "desk-money")("account.password_wrong"), typed)
  if (error.code === "code_wrong") return refuseField(lng, "code", errorMessage(lng, error), typed)
  return refuseTask(lng, error, typed)
}
