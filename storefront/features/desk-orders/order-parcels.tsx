import type { DeskOrderDetail } from "@opop/vendor/contract/desk"
import { shortMoment } from "@/features/seller/deadline-words"
import { DeskCard } from "@/features/seller/desk-card"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { ParcelNotes } from "./parcel-notes"
import { PiecesList } from "./pieces-list"
import { TrackingNumber } from "./tracking-number"

/** In which parcels an order left, how they are, and what of it has not or will not. */
export function OrderParcels({ lng, order }: { lng: Language; order: DeskOrderDetail }) {
  const t = getT(lng, "desk-orders")
  const { parcels, left, refused, lines } = order
  if (!parcels.length && !refused.length) return null
  return (
    <DeskCard title={t("parcels.title")}>
      <ol className="grid gap-4 divide-y divide-line">
        {parcels.map((parcel) => (
          <li key={parcel.id} className="grid gap-2 not-first:pt-4">
            <h3 className="text-base">{t("parcels.number", { number: parcel.number })}</h3>
            <PiecesList lines={lines} pieces={parcel.lines} />
            <TrackingNumber lng={lng} tracking={{ courier: parcel.courier, number: parcel.tracking_number }} />
            <p className="text-sm text-muted">
              {t("parcels.sent", { at: shortMoment(parcel.sent_at, lng) })}
              {parcel.delivered_at && ` · ${t("parcels.delivered", { at: shortMoment(parcel.delivered_at, lng) })}`}
            </p>
            {parcel.returned_at && (
              <p className="font-semibold text-warning">
                {t("parcels.returned", { at: shortMoment(parcel.returned_at, lng) })}
              </p>
            )}
            {parcel.tracking_url && (
              <a
                href={parcel.tracking_url}
                target="_blank"
                rel="noreferrer"
                className="inline-flex min-h-12 items-center font-semibold text-brand underline"
              >
                {t("parcels.track")}
              </a>
            )}
            <ParcelNotes lng={lng} order={order} parcel={parcel} />
          </li>
        ))}
      </ol>
      {parcels.length > 0 && left.length > 0 && (
        <div className="mt-4 border-t border-line pt-4">
          <h3 className="mb-1 text-base">{t("parcels.left")}</h3>
          <PiecesList lines={lines} pieces={left} />
        </div>
      )}
      {refused.length > 0 && (
        <div className="mt-4 border-t border-line pt-4">
          <h3 className="mb-1 text-base">{t("parcels.refused")}</h3>
          <PiecesList lines={lines} pieces={refused} />
        </div>
      )}
    </DeskCard>
  )
}
