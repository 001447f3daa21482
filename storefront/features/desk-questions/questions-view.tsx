import { questionsPerPage } from "@opop/vendor/contract/question"
import { DeskPagination } from "@/features/seller/desk-pagination"
import { TabLink } from "@/features/seller/tab-link"
import { TabStrip } from "@/features/seller/tab-strip"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatNumber } from "@/lib/numbers"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { EmptyState } from "@/ui/empty-state"
import type { Questions } from "./load-questions"
import { QuestionCard } from "./question-card"
import type { QuestionsAsked } from "./read-questions-query"

type Props = { lng: Language; asked: QuestionsAsked; answer: Questions; now: number }

/** What buyers ask; those who have waited longest come first. */
export function QuestionsView({ lng, asked: { tab, page }, answer: { questions, count, waiting }, now }: Props) {
  const t = getT(lng, "questions")
  const other = tab === "all" ? "all" : undefined
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-title">{t("title")}</h1>
        <ButtonLink href={routes.deskTemplates(lng)} look="secondary" className="min-h-12">
          {t("templates.title")}
        </ButtonLink>
      </div>
      <TabStrip label={t("tabs.label")}>
        <TabLink href={routes.deskQuestions(lng)} here={tab === "waiting"}>
          {t("tabs.waiting")}
          {waiting > 0 && <span className="tabular-nums">{formatNumber(waiting, lng)}</span>}
        </TabLink>
        <TabLink href={routes.deskQuestions(lng, { tab: "all" })} here={tab === "all"}>
          {t("tabs.all")}
        </TabLink>
      </TabStrip>
      <div className="mt-5">
        {questions.length ? (
          <ol className="grid gap-3 md:grid-cols-2 xl:grid-cols-3">
            {questions.map((one) => (
              <li key={one.id}>
                <QuestionCard lng={lng} one={one} now={now} />
              </li>
            ))}
          </ol>
        ) : (
          <EmptyState title={t(`empty.${tab}`)}>
            <p>{t("empty.text")}</p>
          </EmptyState>
        )}
      </div>
      <DeskPagination
        lng={lng}
        page={page}
        pages={Math.ceil(count / questionsPerPage)}
        href={(number) => routes.deskQuestions(lng, { tab: other, page: number > 1 ? number : undefined })}
      />
    </>
  )
}
