import type { Question } from "@opop/vendor/contract/question"
import { BackLink } from "@/features/seller/back-link"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { EmptyState } from "@/ui/empty-state"
import { OwnQuestions } from "./own-questions"

/** Everything that the signed-in buyer has asked, about products and orders. */
export function MyQuestionsView({ lng, questions, done }: { lng: Language; questions: Question[]; done: unknown }) {
  const t = getT(lng, "questions")
  return (
    <div className="mx-auto max-w-2xl">
      <BackLink href={routes.account(lng)}>{t("ask.account")}</BackLink>
      <h1 className="mb-6 text-title">{t("own_title")}</h1>
      <OwnQuestions lng={lng} questions={questions} place={{}} done={done} />
      {!questions.length && (
        <EmptyState
          title={t("own_empty.title")}
          actions={<ButtonLink href={routes.products(lng)}>{t("own_empty.browse")}</ButtonLink>}
        >
          <p>{t("own_empty.text")}</p>
        </EmptyState>
      )}
    </div>
  )
}
