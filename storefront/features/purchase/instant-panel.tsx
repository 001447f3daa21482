import type { InstantInstructions } from "@opop/payments/contract/instant"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatMoment } from "@/lib/dates"
import { routes } from "@/lib/routes"
import { buttonStyle } from "@/ui/button-style"
import { ClockIcon } from "@/ui/icons/clock-icon"
import { AccountRows } from "./account-rows"
import { QrCode } from "./qr-code"

type Props = { lng: Language; instructions: InstantInstructions; number: string }

/** A QR code to scan, or a virtual account to pay to: until when, how much, and whether it has come. */
export function InstantPanel({ lng, instructions, number }: Props) {
  const t = getT(lng, "purchase")
  const title = instructions.kind === "qris" ? t("pay_now.title") : t("pay_now.va_title")
  return (
    <section aria-label={title} className="rounded-md border border-line bg-raised">
      <div className="flex items-start gap-3 rounded-t-md bg-accent-soft px-4 py-3.5 sm:px-6">
        <ClockIcon className="mt-0.5 size-5" />
        <p>
          {t("pay_now.until")} <strong className="inline-block">{formatMoment(instructions.due_at, lng)}</strong>
        </p>
      </div>
      <div className="p-4 sm:p-6">
        <h2 className="mb-2 text-xl">{title}</h2>
        {instructions.kind === "qris" ? (
          <QrCode lng={lng} text={instructions.qr_string} amount={instructions.amount} />
        ) : (
          <AccountRows lng={lng} instructions={instructions} />
        )}
        {/* the whole document anew: the money may have come while the buyer was in another app */}
        <a
          href={routes.purchase(lng, number)}
          className={`${buttonStyle({ look: "secondary", wide: true })} mt-5 print:hidden`}
        >
          {t("pay_now.check")}
        </a>
      </div>
    </section>
  )
}
