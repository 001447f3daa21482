import type { Purchase } from "@opop/vendor/contract/purchase"
import { DoneNotice } from "@/features/seller/done-notice"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatRupiah } from "@/lib/money"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { deliveryText } from "./delivery-text"
import { instantOf } from "./instant-of"
import { InstantPanel } from "./instant-panel"
import { OrderParcel } from "./order-parcel"
import { paymentPhase } from "./payment-phase"
import { PurchaseHead } from "./purchase-head"
import { PurchaseSums } from "./purchase-sums"
import { transferOf } from "./transfer-of"
import { TransferPanel } from "./transfer-panel"
import { TransferProof } from "./transfer-proof"

const doneTexts = ["cancel", "receive", "proof"] as const

const card = "rounded-md border border-line bg-raised p-4 sm:p-6"

type Props = {
  lng: Language
  purchase: Purchase
  /** Milliseconds. */
  now: number
  /** What was just done, from the address. */
  done: unknown
}

/** A purchase: first what to do now, then one parcel per cooperative, the sum, and where it goes. */
export function PurchaseView({ lng, purchase, now, done }: Props) {
  const t = getT(lng, "purchase")
  const transfer = transferOf(purchase)
  const instant = instantOf(purchase)
  const way = transfer ? "transfer" : instant ? "instant" : "other"
  const known = doneTexts.find((text) => text === done)
  const phase = paymentPhase(purchase, (transfer ?? instant)?.due_at, now)
  return (
    <div className="space-y-8">
      {known && <DoneNotice>{t(`done.${known}`)}</DoneNotice>}
      <PurchaseHead lng={lng} purchase={purchase} phase={phase} way={way} dueAt={(transfer ?? instant)?.due_at} />
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-8">
        <div className="space-y-8">
          {transfer && phase === "awaiting" && <TransferPanel lng={lng} instructions={transfer} />}
          {transfer && (phase === "awaiting" || phase === "overdue") && <TransferProof lng={lng} purchase={purchase} />}
          {instant && phase === "awaiting" && (
            <InstantPanel lng={lng} instructions={instant} number={purchase.number} />
          )}
          <div>
            <h2 className="mb-4 text-xl">{t("parcels", { count: purchase.orders.length })}</h2>
            <div className="space-y-5">
              {purchase.orders.map((order) => (
                <OrderParcel
                  key={order.id}
                  lng={lng}
                  order={order}
                  number={purchase.number}
                  placedAt={purchase.placed_at}
                  now={now}
                />
              ))}
            </div>
          </div>
        </div>
        <aside className="space-y-5 lg:sticky lg:top-24 lg:self-start">
          <section aria-label={t("summary")} className={card}>
            <h2 className="mb-3 text-xl">{t("summary")}</h2>
            <PurchaseSums lng={lng} purchase={purchase} />
            <p className="mt-3 border-t border-line pt-3 text-sm">
              {t(`payment_state.${purchase.payment.state}`, { total: formatRupiah(purchase.total, lng) })}
            </p>
          </section>
          <section aria-label={t("delivery")} className={card}>
            <h2 className="mb-2 text-xl">{t("delivery")}</h2>
            <address className="not-italic">
              <strong>{purchase.delivery.name}</strong>
              {deliveryText(purchase.delivery.lines, lng).map((line) => (
                <span key={line} className="block">
                  {line}
                </span>
              ))}
            </address>
            <p className="mt-2 text-sm text-muted wrap-anywhere">{purchase.email}</p>
          </section>
          <ButtonLink href={routes.products(lng)} look="secondary" wide className="print:hidden">
            {t("shop_again")}
          </ButtonLink>
        </aside>
      </div>
    </div>
  )
}
