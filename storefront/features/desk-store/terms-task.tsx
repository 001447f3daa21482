import { type DeskStore, returnChoices, returnsTextMost } from "@opop/vendor/contract/store-settings"
import { TaskForm } from "@/features/seller/task-form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { saveTerms } from "./save-terms"
import { StoreTaskFrame } from "./store-task-frame"

/** What is taken back, and where buyers reach the store. */
export function TermsTask({ lng, store }: { lng: Language; store: DeskStore }) {
  const t = getT(lng, "desk-store")
  const { returns, whatsapp, version } = store
  return (
    <StoreTaskFrame lng={lng} task="terms">
      <TaskForm
        action={saveTerms}
        hidden={{ lng, version: String(version) }}
        first={{
          choice: returns.choice,
          text_id: returns.text.id,
          text_en: returns.text.en,
          whatsapp: whatsapp?.replace(/^62/, "0") ?? "",
        }}
        fields={[
          {
            ...{ kind: "radio", name: "choice", label: t("terms.returns"), required: true },
            options: returnChoices.map((value) => ({
              value,
              label: t(`terms.${value}`),
              note: t(`terms.${value}_note`),
            })),
          },
          {
            ...{ kind: "area", name: "text_id", lang: "id", label: t("terms.text_id") },
            ...{ hint: t("terms.text_hint"), maxLength: returnsTextMost },
          },
          {
            kind: "area",
            name: "text_en",
            lang: "en",
            label: t("terms.text_en"),
            hint: t("english_hint"),
            maxLength: returnsTextMost,
          },
          {
            kind: "digits",
            name: "whatsapp",
            label: t("terms.whatsapp"),
            hint: t("terms.whatsapp_hint"),
            maxLength: 30,
          },
        ]}
        submit={t("save")}
        submitting={t("saving")}
      />
    </StoreTaskFrame>
  )
}
