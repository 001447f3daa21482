import { DeskCard } from "@/features/seller/desk-card"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"

/** What the buyer wrote with the order. */
export function OrderNote({ lng, note }: { lng: Language; note: string }) {
  const t = getT(lng, "desk-orders")
  if (!note) return null
  return (
    <DeskCard title={t("note.title")}>
      <p className="whitespace-pre-line wrap-anywhere">“{note}”</p>
    </DeskCard>
  )
}
