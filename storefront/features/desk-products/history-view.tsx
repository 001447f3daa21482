import { BackLink } from "@/features/seller/back-link"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatMoment } from "@/lib/dates"
import { routes } from "@/lib/routes"
import { leafLabel } from "./leaf-label"
import type { ProductHistory } from "./load-product-history"
import { productFormTexts } from "./product-form-texts"

type Props = { lng: Language; id: string; title: string; entries: ProductHistory }

/** What happened to a product: who wrote, proposed and decided what, newest first. */
export function HistoryView({ lng, id, title, entries }: Props) {
  const t = getT(lng, "desk-products")
  const texts = productFormTexts(lng)
  return (
    <>
      <BackLink href={routes.deskProduct(lng, id)} lang="id">
        {title}
      </BackLink>
      <h1 className="mb-5 text-title">{t("history.title")}</h1>
      <ol className="grid gap-3">
        {entries.map(({ at, by, step, fields, reason }) => (
          <li key={`${at} ${step}`} className="rounded-md border border-line bg-raised p-4">
            <h2 className="text-base font-semibold tracking-normal">{t(`history.step.${step}`)}</h2>
            <p className="text-sm text-muted">
              <time dateTime={at}>{formatMoment(at, lng)}</time> · {by.name || t(`party.${by.party}`)}
            </p>
            {fields.length > 0 && (
              <p className="mt-2 text-sm">
                {t("history.fields", {
                  fields: [...new Set(fields.map((field) => leafLabel(field, texts)))].join(", "),
                })}
              </p>
            )}
            {reason && <p className="mt-2 whitespace-pre-line wrap-anywhere">{reason}</p>}
          </li>
        ))}
      </ol>
    </>
  )
}
