import type { DeskOrderDetail } from "@opop/vendor/contract/desk"
import { DeskCard } from "@/features/seller/desk-card"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatMoment } from "@/lib/dates"
import { CheckIcon } from "@/ui/icons/check-icon"
import { CloseIcon } from "@/ui/icons/close-icon"
import { courseSteps } from "./course-steps"

/** How the order went so far: only what has happened. What comes next stands on top of the page. */
export function OrderCourse({ lng, order }: { lng: Language; order: DeskOrderDetail }) {
  const t = getT(lng, "desk-orders")
  return (
    <DeskCard title={t("course.title")}>
      <ol className="grid gap-3">
        {courseSteps(order).map(({ step, at }) => {
          const Icon = step === "cancelled" ? CloseIcon : CheckIcon
          return (
            <li key={step} className="flex gap-3">
              <span
                className={`grid size-7 shrink-0 place-items-center rounded-full ${step === "cancelled" ? "bg-danger-soft text-danger" : "bg-success-soft text-success"}`}
              >
                <Icon className="size-4" />
              </span>
              <span>
                <span className="block font-semibold">{t(`course.${step}`)}</span>
                <time dateTime={at} className="text-sm text-muted">
                  {formatMoment(at, lng)}
                </time>
              </span>
            </li>
          )
        })}
      </ol>
    </DeskCard>
  )
}
