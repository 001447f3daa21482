import type { ProductImport } from "@opop/vendor/contract/product-import"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { ChevronDownIcon } from "@/ui/icons/chevron-down-icon"
import { RowNotes } from "./row-notes"

/** What is worth knowing, and stops nothing; folded until asked for. */
export function ImportHints({ lng, one }: { lng: Language; one: ProductImport }) {
  const t = getT(lng, "desk-import")
  if (!one.hint_count) return null
  const title = t("hints.title", { count: one.hint_count })
  return (
    <details className="group mt-5 rounded-md border border-line bg-raised px-4 sm:px-5">
      <summary className="flex min-h-12 cursor-pointer list-none items-center justify-between gap-2 font-semibold [&::-webkit-details-marker]:hidden">
        {title}
        <ChevronDownIcon className="size-5 group-open:rotate-180" />
      </summary>
      <p className="mb-3 text-sm text-muted">{t("hints.lead")}</p>
      {one.hint_count > one.hints.length && (
        <p className="mb-3 text-sm text-muted">{t("problems.first", { shown: one.hints.length })}</p>
      )}
      <RowNotes
        lng={lng}
        notes={one.hints.map((hint) => ({ ...hint, text: t(`hint.${hint.code}`) }))}
        caption={title}
      />
    </details>
  )
}
