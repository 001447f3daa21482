import "server-only"
import { questionTextMost } from "@opop/vendor/contract/question"
import type { TaskField } from "@/features/seller/task-fields"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"

/** What a ready-made answer is made of. */
export function templateFields(lng: Language): TaskField[] {
  const t = getT(lng, "questions")
  return [
    {
      kind: "text",
      name: "title",
      label: t("templates.name"),
      hint: t("templates.name_hint"),
      maxLength: 60,
      required: true,
    },
    {
      kind: "area",
      name: "text",
      label: t("templates.text"),
      hint: t("templates.text_hint"),
      maxLength: questionTextMost,
      required: true,
    },
  ]
}
