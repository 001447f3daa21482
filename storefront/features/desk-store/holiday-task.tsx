import { closureMessageMost, type DeskStore } from "@opop/vendor/contract/store-settings"
import { TaskForm } from "@/features/seller/task-form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatDate } from "@/lib/dates"
import { Notice } from "@/ui/notice"
import { saveHoliday } from "./save-holiday"
import { StoreTaskFrame } from "./store-task-frame"

type Props = { lng: Language; store: DeskStore; today: string }

/** When the store takes no new orders. @param today in Jakarta */
export function HolidayTask({ lng, store, today }: Props) {
  const t = getT(lng, "desk-store")
  const { closure: set } = store
  const closure = set && set.state !== "over" ? { ...set, state: set.state } : null
  const hidden = { lng, version: String(store.version) }
  const days = closure && { from: formatDate(closure.from, lng), until: formatDate(closure.until, lng) }
  return (
    <StoreTaskFrame lng={lng} task="holiday">
      {closure && days && (
        <Notice
          tone={closure.state === "closed" ? "warning" : "info"}
          className="mb-5"
          title={t(`holiday.summary_${closure.state}`, days)}
        >
          <div className="mt-3">
            <TaskForm
              action={saveHoliday}
              hidden={{ ...hidden, open: "1" }}
              look="secondary"
              submit={t(closure.state === "closed" ? "holiday.open_now" : "holiday.cancel")}
              submitting={t("saving")}
            />
          </div>
        </Notice>
      )}
      <TaskForm
        action={saveHoliday}
        hidden={hidden}
        first={{
          from: closure?.from ?? "",
          until: closure?.until ?? "",
          message_id: closure?.message.id ?? "",
          message_en: closure?.message.en ?? "",
        }}
        fields={[
          { kind: "date", name: "from", label: t("holiday.from"), min: earlier(closure?.from, today), required: true },
          {
            kind: "date",
            name: "until",
            label: t("holiday.until"),
            hint: t("holiday.until_hint"),
            min: today,
            required: true,
          },
          {
            ...{ kind: "area", name: "message_id", lang: "id", label: t("holiday.message_id") },
            ...{ hint: t("holiday.message_hint"), maxLength: closureMessageMost },
          },
          {
            ...{ kind: "area", name: "message_en", lang: "en", label: t("holiday.message_en") },
            ...{ hint: t("english_hint"), maxLength: closureMessageMost },
          },
        ]}
        submit={t("holiday.submit")}
        submitting={t("saving")}
      />
    </StoreTaskFrame>
  )
}

/** A closure that has begun keeps its first day. */
const earlier = (from: string | undefined, today: string): string => (from && from < today ? from : today)
