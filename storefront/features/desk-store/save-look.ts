"use server"

import { changeStoreLook } from "@opop/vendor/contract/store-settings"
import { formLanguage } from "@/features/account/form-language"
import { formTexts } from "@/features/seller/form-texts"
import type { TaskState } from "@/features/seller/task-state"
import { saveStore } from "./save-store"

/** Colours, pattern and pictures: `lng`, `version`, `palette`, `pattern`, `logo`, `banner`. */
export async function saveLook(_previous: TaskState, form: FormData): Promise<TaskState> {
  const typed = formTexts(form, ["palette", "pattern", "logo", "banner"])
  const { version } = formTexts(form, ["version"])
  return saveStore({
    ...{ lng: formLanguage(form), task: "look", path: "/vendor/store/look", schema: changeStoreLook, typed },
    body: {
      version: Number(version),
      palette: typed["palette"] || null,
      pattern: Number(typed["pattern"]),
      logo: typed["logo"] || null,
      banner: typed["banner"] || null,
    },
  })
}
