import "server-only"
import type { TaskField } from "@/features/seller/task-fields"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import type { CaseTask } from "./case-tasks"
import { photosField } from "./photos-field"

/**
 * What one fills in for a task in a case.
 * @param wanted what the buyer asks for, as it is shown
 */
export function caseTaskFields(lng: Language, action: CaseTask["key"], wanted: string): TaskField[] {
  const t = getT(lng, "desk-cases")
  const text = { kind: "area", name: "text", label: t(`${action}.text`), maxLength: 2000 } as const
  const goods: TaskField = {
    kind: "radio",
    name: "goods_back",
    label: t("accept.goods"),
    options: [
      { value: "no", label: t("accept.no"), note: t("accept.no_note") },
      { value: "yes", label: t("accept.yes"), note: t("accept.yes_note") },
    ],
    required: true,
  }
  const offered: TaskField = {
    kind: "digits",
    name: "offered",
    label: t("answer.offered"),
    hint: t("answer.offered_hint", { wanted }),
    maxLength: 20,
    required: true,
  }
  switch (action) {
    case "accept":
      return [goods, { ...text, hint: t("accept.text_hint") }]
    case "answer":
      return [offered, { ...text, required: true }, photosField(lng)]
    case "goods_back":
      return [{ ...text, hint: t("goods_back.text_hint") }]
    case "call_in":
      return [{ ...text, required: true }, photosField(lng)]
  }
}
