import { TaskForm } from "@/features/seller/task-form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { packOrder } from "./parcel-actions"

/** The mark that an order waits for the courier; can be taken back. */
export function PackOrder({ lng, id, packed }: { lng: Language; id: string; packed: boolean }) {
  const t = getT(lng, "desk-orders")
  return (
    <TaskForm
      action={packOrder}
      hidden={{ lng, order: id, packed: packed ? "no" : "yes" }}
      submit={packed ? t("pack.undo") : t("pack.submit")}
      submitting={t("pack.submitting")}
      look="secondary"
    />
  )
}
