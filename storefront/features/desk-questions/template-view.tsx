import type { AnswerTemplate } from "@opop/vendor/contract/question"
import { BackLink } from "@/features/seller/back-link"
import { TaskForm } from "@/features/seller/task-form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { templateFields } from "./template-fields"
import { writeTemplate } from "./write-template"

/** One ready-made answer: to change, or to remove. */
export function TemplateView({ lng, one: { id, title, text, version } }: { lng: Language; one: AnswerTemplate }) {
  const t = getT(lng, "questions")
  return (
    <>
      <BackLink href={routes.deskTemplates(lng)}>{t("templates.title")}</BackLink>
      <h1 className="mb-5 text-title wrap-anywhere">{title}</h1>
      <div className="grid gap-5">
        <TaskForm
          action={writeTemplate}
          hidden={{ lng, template: id, version: String(version) }}
          fields={templateFields(lng)}
          first={{ title, text }}
          submit={t("templates.save")}
          submitting={t("templates.saving")}
        />
        <TaskForm
          action={writeTemplate}
          hidden={{ lng, template: id, action: "remove" }}
          submit={t("templates.remove")}
          submitting={t("templates.removing")}
          change={t("templates.keep")}
          look="secondary"
        />
      </div>
    </>
  )
}
