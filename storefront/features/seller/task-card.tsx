import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { ChatIcon } from "@/ui/icons/chat-icon"
import { ParcelIcon } from "@/ui/icons/parcel-icon"
import { TruckIcon } from "@/ui/icons/truck-icon"
import { WalletIcon } from "@/ui/icons/wallet-icon"
import { DeadlineText } from "./deadline-text"
import type { WaitingTask } from "./waiting-tasks"

const icons = {
  accept: ParcelIcon,
  pack: TruckIcon,
  cases: ChatIcon,
  questions: ChatIcon,
  account: WalletIcon,
} as const

type Props = { lng: Language; task: WaitingTask; now: number; first: boolean }

/** One thing that waits: what, until when, and the button that leads there. */
export function TaskCard({ lng, task, now, first }: Props) {
  const t = getT(lng, "seller")
  const Icon = icons[task.kind]
  const look = first ? "border-brand ring-1 ring-brand" : "border-line"
  return (
    <section className={`flex h-full flex-col gap-3 rounded-md border bg-raised p-4 sm:p-5 ${look}`}>
      <div className="flex items-start gap-3.5">
        <span className="grid size-12 shrink-0 place-items-center rounded-full bg-brand-soft text-brand">
          <Icon className="size-6" />
        </span>
        <div className="min-w-0 flex-1">
          <h2 className={first ? "text-xl" : "text-lg tracking-normal"}>
            {task.kind === "account" ? t("home.account.title") : t(`home.${task.kind}.title`, { count: task.count })}
          </h2>
          {"deadline" in task && task.deadline && (
            <DeadlineText
              lng={lng}
              at={task.deadline}
              now={now}
              what={task.kind === "accept" ? t("home.first_accept") : t("home.first_case")}
              className="mt-1"
            />
          )}
          {task.kind !== "accept" && <p className="mt-1 text-muted">{t(`home.${task.kind}.text`)}</p>}
        </div>
      </div>
      <ButtonLink
        href={hrefOf(lng, task)}
        look={first ? "primary" : "secondary"}
        size="large"
        className="mt-auto sm:self-start"
      >
        {t(`home.${task.kind}.open`)}
      </ButtonLink>
    </section>
  )
}

function hrefOf(lng: Language, { kind }: WaitingTask) {
  if (kind === "accept") return routes.deskOrders(lng, { tab: "new" })
  if (kind === "pack") return routes.deskOrders(lng, { tab: "to_pack" })
  if (kind === "questions") return routes.deskQuestions(lng)
  return kind === "cases" ? routes.deskCases(lng) : routes.deskAccount(lng)
}
