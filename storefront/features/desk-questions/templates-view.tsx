import { type AnswerTemplate, templatesMost } from "@opop/vendor/contract/question"
import { BackLink } from "@/features/seller/back-link"
import { DeskCard } from "@/features/seller/desk-card"
import { DoneNotice } from "@/features/seller/done-notice"
import { PlaceLink } from "@/features/seller/place-link"
import { TaskForm } from "@/features/seller/task-form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { templateFields } from "./template-fields"
import { writeTemplate } from "./write-template"

type Props = { lng: Language; templates: AnswerTemplate[]; done: unknown }

/** The cooperative's ready-made answers, and a new one. */
export function TemplatesView({ lng, templates, done }: Props) {
  const t = getT(lng, "questions")
  const known = (["saved", "removed"] as const).find((text) => text === done)
  return (
    <>
      <BackLink href={routes.deskQuestions(lng)}>{t("title")}</BackLink>
      <h1 className="text-title">{t("templates.title")}</h1>
      <p className="mt-1 mb-5 text-muted">{t("templates.lead")}</p>
      {known && <DoneNotice>{t(`templates.done.${known}`)}</DoneNotice>}
      <div className="grid gap-5">
        {templates.length > 0 && (
          <ul className="divide-y divide-line rounded-md border border-line bg-raised px-4 sm:px-5">
            {templates.map((one) => (
              <li key={one.id}>
                <PlaceLink href={routes.deskTemplate(lng, one.id)}>
                  {one.title}
                  <span className="line-clamp-2 text-sm font-normal wrap-anywhere text-muted">{one.text}</span>
                </PlaceLink>
              </li>
            ))}
          </ul>
        )}
        {templates.length < templatesMost && (
          <DeskCard title={t("templates.new")}>
            <TaskForm
              key={templates.length}
              action={writeTemplate}
              hidden={{ lng }}
              fields={templateFields(lng)}
              submit={t("templates.save")}
              submitting={t("templates.saving")}
              look={templates.length ? "secondary" : "primary"}
            />
          </DeskCard>
        )}
      </div>
    </>
  )
}
