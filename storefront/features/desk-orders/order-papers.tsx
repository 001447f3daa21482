import type { DeskOrderDetail } from "@opop/vendor/contract/desk"
import { DeskCard } from "@/features/seller/desk-card"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { buttonStyle } from "@/ui/button-style"

const button = `${buttonStyle({ look: "secondary" })} min-h-12 flex-1`
const withPapers = new Set(["packing", "partly_sent", "sent", "delivered"])

/** What goes with the parcel, to be printed. */
export function OrderPapers({ lng, order: { id, state } }: { lng: Language; order: DeskOrderDetail }) {
  const t = getT(lng, "desk-orders")
  if (!withPapers.has(state)) return null
  return (
    <DeskCard title={t("papers.title")}>
      <div className="flex flex-wrap gap-2.5">
        <a href={routes.deskPapers("label", id)} target="_blank" rel="noreferrer" className={button}>
          {t("papers.label")}
        </a>
        <a href={routes.deskPapers("packing-list", id)} target="_blank" rel="noreferrer" className={button}>
          {t("papers.list")}
        </a>
      </div>
    </DeskCard>
  )
}
