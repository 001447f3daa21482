import type { ProductImport } from "@opop/vendor/contract/product-import"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"

/** How many products a file makes, changes and leaves. */
export function ImportCounts({ lng, counts }: { lng: Language; counts: ProductImport["counts"] }) {
  const t = getT(lng, "desk-import")
  const shown = (["new", "changed", "unchanged"] as const).filter((kind) => counts[kind])
  return (
    <ul className="grid gap-1 text-lg">
      {shown.map((kind) => (
        <li key={kind} className={kind === "unchanged" ? "text-muted" : "font-semibold"}>
          {t(`preview.${kind}`, { count: counts[kind] })}
        </li>
      ))}
      {counts.incomplete > 0 && (
        <li className="text-base text-muted">{t("preview.incomplete", { count: counts.incomplete })}</li>
      )}
    </ul>
  )
}
