import { CodeAdvice } from "@/features/desk-security/code-advice"
import { NextCard } from "@/features/joining/next-card"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { EmptyState } from "@/ui/empty-state"
import { DeskBanner } from "./desk-banner"
import { HomeMoney } from "./home-money"
import type { Home } from "./load-home"
import type { Me } from "./load-me"
import { TaskCard } from "./task-card"
import { waitingTasks } from "./waiting-tasks"

type Props = { lng: Language; me: Me; home: Home; now: number }

/** The desk's first page: what waits, the most pressing on top; then the money; then whose desk this is. */
export function HomeView({ lng, me, home, now }: Props) {
  const t = getT(lng, "seller")
  const tasks = waitingTasks(home, me.role)
  return (
    <div className="grid gap-8">
      <section aria-labelledby="desk-waiting">
        <h1 id="desk-waiting" className="mb-4 text-title">
          {t("home.title")}
        </h1>
        {home.requirements && <NextCard lng={lng} me={me} requirements={home.requirements} />}
        {tasks.length ? (
          <ol className="grid gap-3 md:grid-cols-2">
            {tasks.map((task, index) => (
              <li key={task.kind} className={index === 0 ? "md:col-span-2" : ""}>
                <TaskCard lng={lng} task={task} now={now} first={index === 0} />
              </li>
            ))}
          </ol>
        ) : (
          <EmptyState
            title={t("home.nothing.title")}
            actions={
              <ButtonLink href={routes.deskOrders(lng)} look="secondary" className="min-h-12">
                {t("home.orders")}
              </ButtonLink>
            }
          >
            <p>{t("home.nothing.text")}</p>
          </EmptyState>
        )}
      </section>
      <CodeAdvice lng={lng} role={me.role} codeNeeded={home.codeNeeded} />
      {home.money && <HomeMoney lng={lng} money={home.money} />}
      <DeskBanner lng={lng} me={me} />
    </div>
  )
}
