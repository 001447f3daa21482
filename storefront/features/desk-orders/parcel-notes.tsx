import type { DeskOrderDetail } from "@opop/vendor/contract/desk"
import type { OrderParcel } from "@opop/vendor/contract/purchase"
import { TaskForm } from "@/features/seller/task-form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { noteParcel } from "./parcel-actions"

type Props = { lng: Language; order: DeskOrderDetail; parcel: OrderParcel }

const underWay = new Set(["partly_sent", "sent", "delivered"])

/** What the cooperative heard from the courier; only while it still says something new. */
export function ParcelNotes({ lng, order, parcel }: Props) {
  const t = getT(lng, "desk-orders")
  if (!underWay.has(order.state) || parcel.delivered_at) return null
  const news = parcel.returned_at ? (["is_on_its_way"] as const) : (["is_delivered", "is_returned"] as const)
  return (
    <div className="grid gap-2.5 sm:grid-cols-2 print:hidden">
      {news.map((one) => (
        <TaskForm
          key={one}
          action={noteParcel}
          hidden={{ lng, order: order.id, parcel: parcel.id, is: one.slice(3) }}
          submit={t(`parcels.${one}`)}
          submitting={t("parcels.saving")}
          look="secondary"
        />
      ))}
    </div>
  )
}
