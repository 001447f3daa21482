"use server"

import { changeStoreClosure } from "@opop/vendor/contract/store-settings"
import { formLanguage } from "@/features/account/form-language"
import { formTexts } from "@/features/seller/form-texts"
import type { TaskState } from "@/features/seller/task-state"
import { saveStore } from "./save-store"

/** A holiday: `lng`, `version`, `from`, `until`, `message_id`, `message_en`; with `open`, none at all. */
export async function saveHoliday(_previous: TaskState, form: FormData): Promise<TaskState> {
  const typed = formTexts(form, ["from", "until", "message_id", "message_en"])
  const { version, open } = formTexts(form, ["version", "open"])
  const message = { id: typed["message_id"], en: typed["message_en"] }
  return saveStore({
    ...{ lng: formLanguage(form), task: "holiday", path: "/vendor/store/closure", schema: changeStoreClosure, typed },
    body: { version: Number(version), closure: open ? null : { from: typed["from"], until: typed["until"], message } },
    names: {
      "closure.from": "from",
      "closure.until": "until",
      "closure.message.id": "message_id",
      "closure.message.en": "message_en",
    },
  })
}
