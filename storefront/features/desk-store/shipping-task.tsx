import { type DeskStore, handlingDaysMost } from "@opop/vendor/contract/store-settings"
import type { TaskField } from "@/features/seller/task-fields"
import { TaskForm } from "@/features/seller/task-form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { saveShipping } from "./save-shipping"
import { StoreTaskFrame } from "./store-task-frame"

/** Where parcels leave from, how soon, and by which couriers. */
export function ShippingTask({ lng, store }: { lng: Language; store: DeskStore }) {
  const t = getT(lng, "desk-store")
  const { origin, couriers, handling_days, version } = store
  return (
    <StoreTaskFrame lng={lng} task="shipping">
      <TaskForm
        action={saveShipping}
        hidden={{ lng, version: String(version) }}
        first={{
          street: origin?.street ?? "",
          district: origin?.district ?? "",
          postcode: origin?.postcode ?? "",
          phone: origin?.phone ?? "",
          handling_days: String(handling_days),
          couriers: couriers.flatMap(({ id, offered }) => (offered ? id : [])).join(","),
        }}
        fields={shippingFields(lng, store)}
        submit={t("save")}
        submitting={t("saving")}
      />
    </StoreTaskFrame>
  )
}

function shippingFields(lng: Language, { origin, couriers }: DeskStore): TaskField[] {
  const t = getT(lng, "desk-store")
  const required = true
  const days = Array.from({ length: handlingDaysMost }, (_, index) => index + 1)
  return [
    {
      ...{ kind: "text", name: "street", label: t("shipping.street"), maxLength: 200, required },
      ...(origin && { hint: t("shipping.regency", { regency: origin.regency }) }),
    },
    { kind: "text", name: "district", label: t("shipping.district"), maxLength: 100, required },
    { kind: "digits", name: "postcode", label: t("shipping.postcode"), maxLength: 5, required },
    { kind: "digits", name: "phone", label: t("shipping.phone"), hint: t("shipping.phone_hint"), maxLength: 30 },
    {
      ...{ kind: "select", name: "handling_days", label: t("shipping.handling"), placeholder: t("shipping.choose") },
      ...{ hint: t("shipping.handling_hint"), required },
      options: days.map((count) => ({ value: String(count), label: t("shipping.days", { count }) })),
    },
    {
      ...{ kind: "checks", name: "couriers", label: t("shipping.couriers"), hint: t("shipping.couriers_hint") },
      options: couriers.map(({ id, name, description, domestic }) => ({
        value: id,
        label: name,
        note: [t(domestic ? "shipping.domestic" : "shipping.abroad"), description].filter(Boolean).join(" · "),
      })),
    },
  ]
}
