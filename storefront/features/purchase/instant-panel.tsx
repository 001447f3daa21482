import type { InstantInstructions } from "@opop/payments/contract/instant"
import { renderSVG } from "uqr"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatRupiah } from "@/lib/money"
import { CopyButton } from "@/ui/copy-button"

/** A QR code to scan, or a virtual account to pay to. The code is drawn on the server, dark on white in both themes. */
export function InstantPanel({ lng, instructions }: { lng: Language; instructions: InstantInstructions }) {
  const t = getT(lng, "purchase")
  const total = formatRupiah(instructions.amount, lng)
  if (instructions.kind === "qris") {
    const code = `data:image/svg+xml;base64,${Buffer.from(renderSVG(instructions.qr_string)).toString("base64")}`
    return (
      <section aria-label={t("pay_now.title")} className="rounded-md border border-line bg-raised p-4 sm:p-6">
        <h2 className="mb-2 text-xl">{t("pay_now.title")}</h2>
        <p className="mb-4">{t("pay_now.scan", { total })}</p>
        {/* biome-ignore lint/performance/noImgElement: drawn right here, nothing to fetch */}
        <img
          src={code}
          alt={t("pay_now.qr_alt", { total })}
          width={288}
          height={288}
          className="mx-auto size-72 max-w-full rounded-md bg-white p-2"
        />
      </section>
    )
  }
  const { bank, va_number, amount } = instructions
  const texts = (what: string) => ({ copy: t("copy"), copied: t("copied"), what })
  return (
    <section aria-label={t("pay_now.va_title")} className="rounded-md border border-line bg-raised p-4 sm:p-6">
      <h2 className="mb-2 text-xl">{t("pay_now.va_title")}</h2>
      <dl className="grid gap-3">
        <div>
          <dt className="text-sm text-muted">
            {t("pay_now.va")} {bank.toUpperCase()}
          </dt>
          <dd className="flex items-center gap-3 text-xl font-bold tabular-nums select-all">
            {va_number} <CopyButton value={va_number} texts={texts(t("pay_now.va"))} />
          </dd>
        </div>
        <div>
          <dt className="text-sm text-muted">{t("pay_now.amount")}</dt>
          <dd className="flex items-center gap-3 text-xl font-bold tabular-nums">
            {total} <CopyButton value={String(amount)} texts={texts(t("pay_now.amount"))} />
          </dd>
        </div>
      </dl>
    </section>
  )
}
