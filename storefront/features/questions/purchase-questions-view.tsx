import type { Purchase } from "@opop/vendor/contract/purchase"
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
  purchase: Purchase
  questions: Question[]
  /** The order that one asks about, and what was just done, from the address. */
  order: unknown
  done: unknown
}

/** Where a purchase's buyer asks its cooperatives, and reads their answers. */
export function PurchaseQuestionsView({ lng, purchase, questions, order: asked, done }: Props) {
  const t = getT(lng, "questions")
  const { number, orders } = purchase
  const standing = new Set(
    questions.flatMap(({ about, state }) => (about.kind === "order" && state !== "closed" ? [about.id] : [])),
  )
  const open = orders.filter(({ id }) => !standing.has(id))
  const chosen = open.find(({ id }) => id === asked) ?? (orders.length === 1 ? open[0] : undefined)
  return (
    <div className="mx-auto max-w-2xl">
      <BackLink href={routes.purchase(lng, number)}>{t("ask.back")}</BackLink>
      <h1 className="text-title">{t("ask.purchase_title")}</h1>
      <p className="mt-2 mb-6 text-muted">{t("ask.lead")}</p>
      {chosen && (
        <section className="mb-6 rounded-md border border-line bg-raised p-4 sm:p-5">
          <h2 className="mb-3 text-lg tracking-normal">{t("ask.title", { name: chosen.cooperative.name })}</h2>
          <AskForm key={questions.length} lng={lng} hidden={{ number, order: chosen.id }} />
        </section>
      )}
      <OwnQuestions lng={lng} questions={questions} place={{ number }} done={done} />
      <div className="flex flex-wrap gap-3">
        {open
          .filter((order) => order !== chosen)
          .map((order) => (
            <ButtonLink
              key={order.id}
              href={routes.purchaseQuestions(lng, number, { order: order.id })}
              look="secondary"
              className="min-h-12"
            >
              {t("ask.title", { name: order.cooperative.name })}
            </ButtonLink>
          ))}
      </div>
    </div>
  )
}
