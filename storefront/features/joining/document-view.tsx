import type { Requirement } from "@opop/vendor/contract/requirement"
import { BackLink } from "@/features/seller/back-link"
import { TaskForm } from "@/features/seller/task-form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { TextInput } from "@/ui/text-input"
import { answerRequirement } from "./answer-requirement"
import { DocumentInput } from "./document-input"

/** Gives the document that a requirement asks for. */
export function DocumentView({ lng, requirement }: { lng: Language; requirement: Requirement }) {
  const t = getT(lng, "joining")
  const { id, kind, title, text, expires } = requirement
  return (
    <>
      <BackLink href={routes.deskApplication(lng)}>{t("title_desk")}</BackLink>
      <h1 className="text-title">{title}</h1>
      <p className="mt-2 mb-6 text-lg">{text}</p>
      <TaskForm
        action={answerRequirement}
        hidden={{ lng, id, kind }}
        submit={t("document.send")}
        submitting={t("document.sending")}
      >
        <DocumentInput
          id="requirement-document"
          name="document"
          label={t("document.file")}
          hint={t("document.file_hint")}
        />
        {expires && (
          <TextInput
            id="requirement-expires"
            name="expires_on"
            type="date"
            label={t("document.expires")}
            hint={t("document.expires_hint")}
            required
          />
        )}
      </TaskForm>
    </>
  )
}
