import type { OrderCase } from "@opop/vendor/contract/order-case"
import { DeskCard } from "@/features/seller/desk-card"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { CaseMessage } from "./case-message"

/** What was said and done, oldest first. */
export function CaseTalk({ lng, one }: { lng: Language; one: OrderCase }) {
  const t = getT(lng, "desk-cases")
  return (
    <DeskCard title={t("talk")}>
      <ol className="grid gap-3">
        {one.messages.map((message) => (
          <li key={message.id} className="grid">
            <CaseMessage lng={lng} caseId={one.id} message={message} />
          </li>
        ))}
      </ol>
    </DeskCard>
  )
}
