import type { DeskOrderDetail } from "@opop/vendor/contract/desk"
import { DeadlineText } from "@/features/seller/deadline-text"
import { shortMoment } from "@/features/seller/deadline-words"
import { DeskCard } from "@/features/seller/desk-card"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { AcceptOrder } from "./accept-order"
import { nextStep } from "./next-step"
import { NextStepLinks } from "./next-step-links"
import { TrackingNumber } from "./tracking-number"

/** What to do now with an order, until when, and what happens otherwise. */
export function NextStepCard({ lng, order, now }: { lng: Language; order: DeskOrderDetail; now: number }) {
  const t = getT(lng, "desk-orders")
  const step = nextStep(order, now)
  const { course } = order
  const at = (moment: string | null) => (moment ? shortMoment(moment, lng) : "")
  return (
    <DeskCard first title={t(`next.${step}.title`)}>
      <div className="grid gap-4">
        {step === "accept" && course.accept_by && (
          <DeadlineText lng={lng} at={course.accept_by} now={now} what={t("accept_what")} className="text-lg" />
        )}
        {order.dispatch_by && (
          <DeadlineText lng={lng} at={order.dispatch_by} now={now} what={t("dispatch_what")} className="text-lg" />
        )}
        <p>{t(`next.${step}.text`)}</p>
        {course.tracking && !order.parcels.length && <TrackingNumber lng={lng} tracking={course.tracking} />}
        {step === "under_way" && course.receive_by && (
          <p className="text-muted">{t("next.under_way.by", { at: at(course.receive_by) })}</p>
        )}
        {step === "window" && <p className="text-muted">{t("next.window.until", { at: at(course.report_until) })}</p>}
        {course.cancelled && (
          <p>
            <strong>{t(`cancelled.${course.cancelled.why}`)}</strong>
            {course.cancelled.note && <span className="block wrap-anywhere">“{course.cancelled.note}”</span>}
          </p>
        )}
        {order.may.includes("accept") && <AcceptOrder lng={lng} order={order} />}
        <NextStepLinks lng={lng} order={order} />
      </div>
    </DeskCard>
  )
}
