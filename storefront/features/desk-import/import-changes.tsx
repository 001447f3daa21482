import type { ImportChange } from "@opop/vendor/contract/product-import"
import { DeskCard } from "@/features/seller/desk-card"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatRupiah } from "@/lib/money"
import { partName } from "./part-name"

type Props = { lng: Language; changes: ImportChange[]; total: number }

/** Product by product, what would become of it. */
export function ImportChanges({ lng, changes, total }: Props) {
  const t = getT(lng, "desk-import")
  return (
    <div className="mt-5">
      <DeskCard title={t("changes.title")}>
        {total > changes.length && (
          <p className="mb-3 text-sm text-muted">{t("changes.first", { shown: changes.length, total })}</p>
        )}
        <ul className="divide-y divide-line">
          {changes.map(({ line, title, kind, variants, price, fields, incomplete }) => (
            <li key={line} className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 py-3">
              <div className="min-w-0 flex-1 basis-56">
                <p className="font-semibold wrap-anywhere">{title}</p>
                <p className="text-sm text-muted">
                  {[
                    kind === "new" ? t("changes.new") : fields.map((field) => partName(lng, field)).join(", "),
                    variants > 1 ? t("changes.variants", { count: variants }) : "",
                    incomplete ? t("changes.draft") : "",
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </p>
              </div>
              {price !== null && <span className="tabular-nums">{formatRupiah(price, lng)}</span>}
            </li>
          ))}
        </ul>
      </DeskCard>
    </div>
  )
}
