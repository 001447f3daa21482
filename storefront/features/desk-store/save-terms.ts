"use server"

import { changeStoreTerms } from "@opop/vendor/contract/store-settings"
import { formLanguage } from "@/features/account/form-language"
import { formTexts } from "@/features/seller/form-texts"
import type { TaskState } from "@/features/seller/task-state"
import { saveStore } from "./save-store"

/** Returns and contact: `lng`, `version`, `choice`, `text_id`, `text_en`, `whatsapp`. */
export async function saveTerms(_previous: TaskState, form: FormData): Promise<TaskState> {
  const typed = formTexts(form, ["choice", "text_id", "text_en", "whatsapp"])
  const { version } = formTexts(form, ["version"])
  return saveStore({
    ...{ lng: formLanguage(form), task: "terms", path: "/vendor/store/terms", schema: changeStoreTerms, typed },
    body: {
      version: Number(version),
      returns: { choice: typed["choice"], text: { id: typed["text_id"], en: typed["text_en"] } },
      whatsapp: typed["whatsapp"]?.trim() ? typed["whatsapp"] : null,
    },
    names: { "returns.choice": "choice", "returns.text.id": "text_id", "returns.text.en": "text_en" },
  })
}
