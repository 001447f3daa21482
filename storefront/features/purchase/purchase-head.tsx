import type { Purchase } from "@opop/vendor/contract/purchase"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatDate, formatMoment } from "@/lib/dates"
import { formatRupiah } from "@/lib/money"
import { CopyButton } from "@/ui/copy-button"
import { ClockIcon } from "@/ui/icons/clock-icon"
import { InfoIcon } from "@/ui/icons/info-icon"
import { ParcelIcon } from "@/ui/icons/parcel-icon"
import { ShieldIcon } from "@/ui/icons/shield-icon"
import { SuccessIcon } from "@/ui/icons/success-icon"
import { TruckIcon } from "@/ui/icons/truck-icon"
import { WarningIcon } from "@/ui/icons/warning-icon"
import { headTexts, type PaymentWay } from "./head-texts"
import type { PaymentPhase } from "./payment-phase"

const looks = {
  awaiting: { ink: "text-warning", ground: "bg-warning-soft", Icon: ClockIcon },
  overdue: { ink: "text-warning", ground: "bg-warning-soft", Icon: WarningIcon },
  authorised: { ink: "text-success", ground: "bg-success-soft", Icon: ShieldIcon },
  paid: { ink: "text-success", ground: "bg-success-soft", Icon: ParcelIcon },
  sent: { ink: "text-brand", ground: "bg-brand-soft", Icon: TruckIcon },
  delivered: { ink: "text-success", ground: "bg-success-soft", Icon: SuccessIcon },
  received: { ink: "text-success", ground: "bg-success-soft", Icon: SuccessIcon },
  cancelled: { ink: "text-danger", ground: "bg-danger-soft", Icon: InfoIcon },
  refunded: { ink: "text-brand", ground: "bg-brand-soft", Icon: InfoIcon },
} as const

type Props = { lng: Language; purchase: Purchase; phase: PaymentPhase; way: PaymentWay; dueAt: string | undefined }

/** The page's first words: where the purchase stands, what to do now, and its number. */
export function PurchaseHead({ lng, purchase, phase, way, dueAt }: Props) {
  const t = getT(lng, "purchase")
  const { ink, ground, Icon } = looks[phase]
  const known = { total: formatRupiah(purchase.total, lng), due: dueAt ? formatMoment(dueAt, lng) : "" }
  const { title, text } = headTexts(phase, way)
  return (
    <header className="flex flex-col items-start gap-4 sm:flex-row sm:gap-5">
      <span className={`grid size-14 shrink-0 place-items-center rounded-full ${ground} ${ink}`}>
        <Icon className="size-7" />
      </span>
      <div className="min-w-0">
        <h1 className="text-title">{t(title)}</h1>
        <p className="mt-2 max-w-[60ch] text-lg">{t(text, known)}</p>
        <p className="mt-3 flex flex-wrap items-center gap-x-1">
          <span className="text-sm text-muted">{t("number")}</span>
          <span className="flex items-center">
            <strong className="tabular-nums select-all">{purchase.number}</strong>
            <CopyButton value={purchase.number} texts={{ copy: t("copy"), copied: t("copied"), what: t("number") }} />
          </span>
        </p>
        <p className="text-sm text-muted">{t("placed", { date: formatDate(purchase.placed_at, lng) })}</p>
      </div>
    </header>
  )
}
