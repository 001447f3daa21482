import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import type { BackendError } from "@/lib/backend-error"
import { errorMessage } from "@/lib/error-message"
import { Notice } from "@/ui/notice"
import { LookupCard } from "./lookup-card"

type Props = { lng: Language; number: string; error: BackendError }

/** This browser does not know the purchase, or cannot be told now: the form, and no hint whether the number exists. */
export function UnknownPurchase({ lng, number, error }: Props) {
  const t = getT(lng, "purchase")
  return (
    <div className="mx-auto max-w-xl space-y-6">
      <div>
        <h1 className="text-title">{t("lookup.title")}</h1>
        <p className="mt-2 text-muted">{t("lookup.text_unknown")}</p>
      </div>
      {error.code !== "purchase_not_found" && <Notice tone="warning">{errorMessage(lng, error)}</Notice>}
      <LookupCard lng={lng} number={number} />
    </div>
  )
}
