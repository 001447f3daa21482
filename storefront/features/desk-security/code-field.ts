import "server-only"
import type { TaskField } from "@/features/seller/task-fields"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"

/** A code of the phone, or one that was kept for need. */
export function codeField(lng: Language): TaskField {
  const label = getT(lng, "desk-members")("setup.off_code")
  return { kind: "text", name: "code", label, maxLength: 60, autoComplete: "one-time-code", required: true }
}
