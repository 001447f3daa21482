import "server-only"
import type { TaskField } from "@/features/seller/task-fields"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"

/** Photos that go with what is said. */
export function photosField(lng: Language): TaskField {
  const t = getT(lng, "desk-cases")
  return { kind: "photos", name: "photos", label: t("message.photos"), hint: t("message.photos_hint"), most: 4 }
}
