import type { PurchaseOrder } from "@opop/vendor/contract/purchase"
import { DeadlineText } from "@/features/seller/deadline-text"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatMoment } from "@/lib/dates"
import { CopyButton } from "@/ui/copy-button"
import { CheckIcon } from "@/ui/icons/check-icon"
import { CloseIcon } from "@/ui/icons/close-icon"
import { type ProgressStep, progressSteps } from "./progress-steps"

type Props = { lng: Language; order: PurchaseOrder; placedAt: string; now: number }

const mark = (step: ProgressStep, done: boolean) =>
  step === "cancelled"
    ? "bg-danger-soft text-danger"
    : done
      ? "bg-success-soft text-success"
      : "border border-dashed border-edge text-muted"

/** The way of one parcel: what has happened, what comes next and until when. */
export function OrderProgress({ lng, order, placedAt, now }: Props) {
  const t = getT(lng, "purchase")
  const { course, state } = order
  return (
    <div className="border-t border-line px-4 py-3.5 sm:px-6">
      <ol aria-label={t("progress.title")} className="grid gap-2.5 sm:grid-cols-2">
        {progressSteps(order, placedAt).map(({ step, at }) => (
          <li key={step} className="flex items-start gap-2.5">
            <span className={`mt-0.5 grid size-6 shrink-0 place-items-center rounded-full ${mark(step, at !== null)}`}>
              {at && (step === "cancelled" ? <CloseIcon className="size-4" /> : <CheckIcon className="size-4" />)}
            </span>
            <span className={at ? "" : "text-muted"}>
              <span className="block leading-tight font-semibold">{t(`progress.${step}`)}</span>
              {at && (
                <time dateTime={at} className="text-sm text-muted">
                  {formatMoment(at, lng)}
                </time>
              )}
            </span>
          </li>
        ))}
      </ol>
      {course.cancelled && (
        <p className="mt-3 text-sm wrap-anywhere">
          {t(`cancelled.${course.cancelled.why}`)} {course.cancelled.note && <q>{course.cancelled.note}</q>}
        </p>
      )}
      {course.tracking && (
        <p className="mt-3 flex flex-wrap items-center gap-x-3 rounded-sm bg-sunken px-3 py-2 text-sm">
          <span className="font-semibold wrap-anywhere">{course.tracking.courier}</span>
          <span className="tabular-nums select-all wrap-anywhere">{course.tracking.number}</span>
          <CopyButton
            value={course.tracking.number}
            texts={{ copy: t("copy"), copied: t("copied"), what: t("progress.tracking") }}
          />
        </p>
      )}
      {state === "awaiting_acceptance" && course.accept_by && (
        <DeadlineText
          lng={lng}
          at={course.accept_by}
          now={now}
          what={t("progress.accept_what")}
          className="mt-3 text-sm"
        />
      )}
      {(state === "sent" || state === "delivered") && course.receive_by && (
        <DeadlineText
          lng={lng}
          at={course.receive_by}
          now={now}
          what={t("progress.receive_what")}
          className="mt-3 text-sm"
        />
      )}
    </div>
  )
}
