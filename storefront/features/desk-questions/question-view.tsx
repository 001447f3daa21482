import { randomUUID } from "node:crypto"
import { answerTextMost } from "@opop/vendor/contract/question"
import { aboutText } from "@/features/questions/about-text"
import { QuestionChip } from "@/features/questions/question-chip"
import { QuestionTalk } from "@/features/questions/question-talk"
import { BackLink } from "@/features/seller/back-link"
import { DeskCard } from "@/features/seller/desk-card"
import { DoneNotice } from "@/features/seller/done-notice"
import { TaskForm } from "@/features/seller/task-form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { Link } from "@/ui/link"
import { answerQuestion } from "./answer-question"
import type { DeskQuestion } from "./load-question"
import { TemplatePicks } from "./template-picks"
import { WaitingText } from "./waiting-text"

type Props = {
  lng: Language
  data: DeskQuestion
  now: number
  /** What was just done, and the template that the answer begins with, from the address. */
  done: unknown
  template: unknown
}

/** One question: what was written, and the answer to write. */
export function QuestionView({ lng, data: { question: one, templates }, now, done, template }: Props) {
  const t = getT(lng, "questions")
  const { about } = one
  const known = (["answer", "close"] as const).find((text) => text === done)
  const begun = templates.find(({ id }) => id === template)?.text
  const link = about.kind === "order" ? routes.deskOrder(lng, about.id) : routes.product(lng, about.handle)
  return (
    <>
      <BackLink href={routes.deskQuestions(lng)}>{t("title")}</BackLink>
      <header className="mb-4">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <h1 className="text-title wrap-anywhere">{aboutText(lng, one)}</h1>
          <QuestionChip lng={lng} state={one.state} />
        </div>
        {about.kind === "order" && <p className="mt-1 text-muted wrap-anywhere">{about.title}</p>}
        <Link href={link} className="inline-flex min-h-12 items-center font-semibold text-brand hover:underline">
          {t(`open.${about.kind}`)}
        </Link>
        {one.waiting_since && <WaitingText lng={lng} since={one.waiting_since} now={now} />}
      </header>
      {known && <DoneNotice>{t(`done.${known}`)}</DoneNotice>}
      <div className="grid gap-5">
        <DeskCard title={t("talk")}>
          <QuestionTalk lng={lng} one={one} reader="cooperative" />
        </DeskCard>
        {one.may.includes("answer") && (
          <DeskCard
            title={t("answer.title")}
            first={one.state === "open"}
            aside={
              <Link
                href={routes.deskTemplates(lng)}
                className="inline-flex min-h-12 items-center font-semibold text-brand hover:underline"
              >
                {t("templates.edit")}
              </Link>
            }
          >
            {templates.length > 0 && (
              <TemplatePicks
                label={t("templates.title")}
                templates={templates.map((one_) => ({
                  ...one_,
                  href: routes.deskQuestion(lng, one.id, { template: one_.id }),
                }))}
              />
            )}
            <TaskForm
              key={one.messages.length}
              action={answerQuestion}
              hidden={{ lng, question: one.id, action: "answer", key: randomUUID() }}
              fields={[
                {
                  kind: "area",
                  name: "text",
                  label: t("answer.label"),
                  hint: t("answer.hint"),
                  maxLength: answerTextMost,
                  required: true,
                },
              ]}
              first={begun ? { text: begun } : {}}
              submit={t("answer.submit")}
              submitting={t("answer.submitting")}
            />
          </DeskCard>
        )}
        {one.may.includes("close") && (
          <TaskForm
            action={answerQuestion}
            hidden={{ lng, question: one.id, action: "close" }}
            submit={t("close.open")}
            submitting={t("close.submitting")}
            change={t("close.keep")}
            look="secondary"
          />
        )}
      </div>
    </>
  )
}
