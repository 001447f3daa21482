"use server"

import { importLimits, tableFaults } from "@opop/vendor/contract/product-import"
import { currentToken } from "@/features/account/session-cookies"
import { finishTask } from "@/features/seller/finish-task"
import { getT } from "@/i18n/get-t"
import { defaultLanguage, isLanguage, type Language } from "@/i18n/languages"
import { type BackendError, refusal } from "@/lib/backend-error"
import { errorMessage } from "@/lib/error-message"
import { renderAgain } from "@/lib/render-again"
import { routes } from "@/lib/routes"
import { sendFile } from "./send-file"

/** What the form says after a file was refused; null before. The key of the next attempt comes with it. */
export type UploadState = { message: string | null }

/** A file goes to the backend, which reads and checks it; its preview follows. */
export async function uploadFile(_: UploadState, form: FormData): Promise<UploadState> {
  const asked = String(form.get("lng") ?? "")
  const lng = isLanguage(asked) ? asked : defaultLanguage
  const [file, key] = [form.get("file"), String(form.get("key") ?? "")]
  renderAgain()
  if (!(file instanceof File) || (!file.size && !file.name))
    return { message: getT(lng, "desk-import")("send.missing") }
  if (file.size > importLimits.bytes) return { message: getT(lng, "desk-import")("faults.too_large") }
  const token = await currentToken("member")
  if (!token) return { message: errorMessage(lng, refusal("unauthorized").error) }
  const sent = await sendFile({ lng, token, key, file })
  if (!sent.ok) return { message: refusalText(lng, sent.error) }
  finishTask(routes.deskImport(lng, sent.data.id))
}

function refusalText(lng: Language, error: BackendError): string {
  const t = getT(lng, "desk-import")
  const { reason, line } = error.details
  const fault = error.code === "import_refused" ? tableFaults.find((known) => known === reason) : undefined
  if (!fault) return errorMessage(lng, error)
  const text = t(`faults.${fault}`)
  return typeof line === "number" ? t("at_line", { text, line }) : text
}
