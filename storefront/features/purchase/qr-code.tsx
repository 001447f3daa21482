import { renderSVG } from "uqr"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatRupiah } from "@/lib/money"

type Props = {
  lng: Language
  /** What the code says. */
  text: string
  /** Whole rupiah. */
  amount: number
}

/** A code to pay with, drawn on the server, dark on white in both themes. */
export function QrCode({ lng, text, amount }: Props) {
  const t = getT(lng, "purchase")
  const total = formatRupiah(amount, lng)
  const code = `data:image/svg+xml;base64,${Buffer.from(renderSVG(text)).toString("base64")}`
  return (
    <>
      <p className="mb-4">{t("pay_now.scan", { total })}</p>
      {/* biome-ignore lint/performance/noImgElement: drawn right here, nothing to fetch */}
      <img
        src={code}
        alt={t("pay_now.qr_alt", { total })}
        width={288}
        height={288}
        className="mx-auto size-72 max-w-full rounded-md bg-white p-2"
      />
    </>
  )
}
