"use server"

import { changeStoreProfile } from "@opop/vendor/contract/store-settings"
import { formLanguage } from "@/features/account/form-language"
import { formTexts } from "@/features/seller/form-texts"
import type { TaskState } from "@/features/seller/task-state"
import { saveStore } from "./save-store"

/** The store's story: `lng`, `version`, `story_id`, `story_en`. */
export async function saveProfile(_previous: TaskState, form: FormData): Promise<TaskState> {
  const typed = formTexts(form, ["story_id", "story_en"])
  const { version } = formTexts(form, ["version"])
  return saveStore({
    ...{ lng: formLanguage(form), task: "profile", path: "/vendor/store/profile", schema: changeStoreProfile, typed },
    body: { version: Number(version), story: { id: typed["story_id"], en: typed["story_en"] } },
    names: { "story.id": "story_id", "story.en": "story_en" },
  })
}
