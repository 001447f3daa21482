import { randomUUID } from "node:crypto"
import { TaskForm } from "@/features/seller/task-form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { CheckIcon } from "@/ui/icons/check-icon"
import { Section } from "@/ui/section"
import { StarPattern } from "@/ui/star-pattern"
import { startApplication } from "./start-application"

const needs = ["identity", "legality", "address", "bank"] as const
const ways = ["apply", "review", "prepare", "sell"] as const

type Props = { lng: Language; who: "nobody" | "buyer" | "member" }

/** What it is to have a store here, what one needs for it, and the way in. */
export function JoinView({ lng, who }: Props) {
  const t = getT(lng, "joining")
  return (
    <main id="main">
      <section className="relative isolate overflow-hidden bg-brand-soft">
        <StarPattern
          variation={2}
          first="var(--brand)"
          second="var(--accent)"
          size={72}
          className="absolute inset-0 -z-10 opacity-15 [mask-image:linear-gradient(180deg,black,transparent_40%)] md:[mask-image:linear-gradient(100deg,transparent_50%,black_75%)]"
        />
        <div className="wrap grid gap-8 py-10 md:grid-cols-[1.3fr_1fr] md:items-center md:py-16">
          <div>
            <h1 className="text-display font-bold tracking-[-0.035em]">{t("heading")}</h1>
            <p className="mt-5 max-w-[52ch] text-lg">{t("lead")}</p>
          </div>
          <div className="rounded-lg border border-line bg-raised p-5 sm:p-7">
            <h2 className="text-xl">{t(`start.${who}.title`)}</h2>
            <p className="mt-2 mb-5 text-muted">{t(`start.${who}.text`)}</p>
            {who === "nobody" ? (
              <div className="grid gap-3">
                <ButtonLink href={routes.register(lng, { next: "join" })} size="large" wide>
                  {t("start.register")}
                </ButtonLink>
                <ButtonLink href={routes.account(lng, { next: "join" })} look="secondary" size="large" wide>
                  {t("start.sign_in")}
                </ButtonLink>
              </div>
            ) : (
              <TaskForm
                action={startApplication}
                hidden={{ lng, key: randomUUID() }}
                submit={t("start.submit")}
                submitting={t("start.submitting")}
              />
            )}
            {who === "member" && (
              <ButtonLink href={routes.seller(lng)} look="secondary" size="large" wide className="mt-3">
                {t("start.desk")}
              </ButtonLink>
            )}
          </div>
        </div>
      </section>
      <Section title={t("needs.title")} text={t("needs.text")}>
        <ul className="grid gap-3 md:grid-cols-2">
          {needs.map((need) => (
            <li key={need} className="flex gap-3 rounded-md border border-line bg-raised p-4">
              <CheckIcon className="mt-0.5 size-5 text-brand" />
              <span>{t(`needs.${need}`)}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t("way.title")}>
        <ol className="grid gap-x-8 gap-y-6 md:grid-cols-4">
          {ways.map((way, index) => (
            <li
              key={way}
              className="flex gap-4 border-l-2 border-brand pl-5 md:flex-col md:gap-2 md:border-t-2 md:border-l-0 md:pt-4 md:pl-0"
            >
              <span aria-hidden="true" className="text-xl font-bold text-brand tabular-nums">
                {index + 1}
              </span>
              <p>{t(`way.${way}`)}</p>
            </li>
          ))}
        </ol>
      </Section>
    </main>
  )
}
