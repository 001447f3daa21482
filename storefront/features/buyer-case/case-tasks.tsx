import type { OrderCase } from "@opop/vendor/contract/order-case"
import type { ReactNode } from "react"
import type { TaskField } from "@/features/seller/task-fields"
import { TaskForm } from "@/features/seller/task-form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatRupiah } from "@/lib/money"
import { actOnCase } from "./act-on-case"

type Props = { lng: Language; number: string; one: OrderCase }

/** What the buyer may do with a case now: take the offer, write, call in the province, withdraw. */
export function CaseTasks({ lng, number, one }: Props) {
  const t = getT(lng, "purchase")
  const may = new Set(one.may)
  const hidden = (action: string) => ({ lng, number, case: one.id, action })
  const offered = formatRupiah(one.offered ?? 0, lng)
  const photos: TaskField = {
    kind: "photos",
    name: "photos",
    label: t("case.message.photos"),
    hint: t("case.message.photos_hint"),
    most: 4,
  }
  const text = (label: string): TaskField => ({ kind: "area", name: "text", label, maxLength: 2000, required: true })
  return (
    <div className="grid gap-5 print:hidden">
      {may.has("accept") && (
        <TaskForm
          action={actOnCase}
          hidden={hidden("accept")}
          submit={t("case.accept", { offered })}
          submitting={t("case.accepting")}
        />
      )}
      {may.has("message") && (
        <Panel>
          <TaskForm
            key={one.messages.filter(({ by }) => by === "buyer").length}
            action={actOnCase}
            hidden={hidden("message")}
            fields={[text(t("case.message.label")), photos]}
            submit={t("case.message.submit")}
            submitting={t("case.message.submitting")}
            look="secondary"
          />
        </Panel>
      )}
      {may.has("call_in") && (
        <Panel title={t("case.call_title")}>
          <TaskForm
            action={actOnCase}
            hidden={hidden("call_in")}
            fields={[text(t("case.call_in_text"))]}
            submit={t("case.call_in")}
            submitting={t("case.calling")}
            look="secondary"
          />
        </Panel>
      )}
      {may.has("withdraw") && (
        <TaskForm
          action={actOnCase}
          hidden={hidden("withdraw")}
          submit={t("case.withdraw")}
          submitting={t("case.withdrawing")}
          change={t("case.keep")}
          look="secondary"
        />
      )}
    </div>
  )
}

const Panel = ({ title, children }: { title?: string; children: ReactNode }) => (
  <div className="rounded-md border border-line bg-raised p-4 sm:p-5">
    {title && <h2 className="mb-3 text-lg tracking-normal">{title}</h2>}
    {children}
  </div>
)
