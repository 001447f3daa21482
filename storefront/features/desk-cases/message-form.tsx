import type { OrderCase } from "@opop/vendor/contract/order-case"
import { TaskForm } from "@/features/seller/task-form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { moveCase } from "./move-case"
import { photosField } from "./photos-field"

/** Something to say that moves nothing. Its fields empty once our words have joined the conversation, and only then. */
export function MessageForm({ lng, one }: { lng: Language; one: OrderCase }) {
  const t = getT(lng, "desk-cases")
  return (
    <div className="rounded-md border border-line bg-raised p-4 sm:p-5">
      <TaskForm
        key={one.messages.filter(({ by }) => by === "cooperative").length}
        action={moveCase}
        hidden={{ lng, case: one.id, action: "message" }}
        fields={[
          { kind: "area", name: "text", label: t("message.label"), maxLength: 2000, required: true },
          photosField(lng),
        ]}
        submit={t("message.submit")}
        submitting={t("message.submitting")}
        look="secondary"
      />
    </div>
  )
}
