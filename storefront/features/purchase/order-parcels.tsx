import type { PurchaseOrder } from "@opop/vendor/contract/purchase"
import { PiecesList } from "@/features/desk-orders/pieces-list"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatMoment } from "@/lib/dates"

type Props = { lng: Language; order: PurchaseOrder }

/** In which parcels an order comes and how far each is; what will not come. Nothing for one that came in one parcel, as most do. */
export function OrderParcels({ lng, order: { parcels, refused, lines, state } }: Props) {
  const t = getT(lng, "purchase")
  const several = parcels.length > 1 || refused.length > 0 || state === "partly_sent"
  if (!several && !parcels.some(({ tracking_url }) => tracking_url)) return null
  return (
    <section aria-label={t("parcels_of_order.title")} className="border-t border-line px-4 py-3.5 sm:px-6">
      <ol className="grid gap-3">
        {parcels.map((parcel) => (
          <li key={parcel.id}>
            {several && <h4 className="font-semibold">{t("parcels_of_order.number", { number: parcel.number })}</h4>}
            {several && <PiecesList lines={lines} pieces={parcel.lines} />}
            {/* of a single parcel the steps above tell it already */}
            {several && (
              <p className="text-sm text-muted wrap-anywhere">
                {parcel.courier} · <span className="tabular-nums">{parcel.tracking_number}</span>
                <span className="block">
                  {t("parcels_of_order.sent", { at: formatMoment(parcel.sent_at, lng) })}
                  {parcel.delivered_at &&
                    ` · ${t("parcels_of_order.delivered", { at: formatMoment(parcel.delivered_at, lng) })}`}
                  {parcel.returned_at &&
                    ` · ${t("parcels_of_order.returned", { at: formatMoment(parcel.returned_at, lng) })}`}
                </span>
              </p>
            )}
            {parcel.tracking_url && (
              <a
                href={parcel.tracking_url}
                target="_blank"
                rel="noreferrer"
                className="inline-flex min-h-11 items-center font-semibold text-brand underline"
              >
                {t("parcels_of_order.track")}
              </a>
            )}
          </li>
        ))}
      </ol>
      {refused.length > 0 && (
        <div className="mt-3">
          <h4 className="font-semibold">{t("parcels_of_order.refused")}</h4>
          <PiecesList lines={lines} pieces={refused} />
        </div>
      )}
    </section>
  )
}
