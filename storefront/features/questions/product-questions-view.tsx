import type { ProductDetail } from "@opop/vendor/contract/catalogue"
import type { Question } from "@opop/vendor/contract/question"
import { BackLink } from "@/features/seller/back-link"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { AskForm } from "./ask-form"
import { OwnQuestions } from "./own-questions"

type Props = {
  lng: Language
  product: ProductDetail
  /** The signed-in buyer's about this product; undefined when nobody is signed in. */
  questions: Question[] | undefined
  done: unknown
}

/** Where a buyer asks about a product: only the cooperative and the buyer see it. */
export function ProductQuestionsView({ lng, product, questions, done }: Props) {
  const t = getT(lng, "questions")
  const stands = questions?.some(({ state }) => state !== "closed")
  const next = `ask:${product.handle}`
  return (
    <div className="mx-auto max-w-2xl">
      <BackLink href={routes.product(lng, product.handle)}>{product.title}</BackLink>
      <h1 className="text-title wrap-anywhere">{t("ask.title", { name: product.cooperative.name })}</h1>
      <p className="mt-2 mb-6 text-muted">{t("ask.lead")}</p>
      {questions ? (
        <>
          <OwnQuestions lng={lng} questions={questions} place={{ handle: product.handle }} done={done} />
          {!stands && <AskForm key={questions.length} lng={lng} hidden={{ handle: product.handle }} />}
        </>
      ) : (
        <div className="rounded-md border border-line bg-raised p-5">
          <p>{t("ask.sign_in_text")}</p>
          <div className="mt-4 flex flex-wrap gap-3">
            <ButtonLink href={routes.account(lng, { next })}>{t("ask.sign_in")}</ButtonLink>
            <ButtonLink href={routes.register(lng, { next })} look="secondary">
              {t("ask.register")}
            </ButtonLink>
          </div>
        </div>
      )}
    </div>
  )
}
