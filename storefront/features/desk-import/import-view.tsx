import type { ProductImport } from "@opop/vendor/contract/product-import"
import { BackLink } from "@/features/seller/back-link"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ImportOver } from "./import-over"
import { ImportProblems } from "./import-problems"
import { ImportReady } from "./import-ready"
import { ImportRunning } from "./import-running"

/** One file of products, as it stands: what must be mended, what would change, how far it is, what became of it. */
export function ImportView({ lng, one }: { lng: Language; one: ProductImport }) {
  const t = getT(lng, "desk-import")
  return (
    <>
      <BackLink href={routes.deskImports(lng)}>{t("title")}</BackLink>
      <ImportStep lng={lng} one={one} />
      <p className="mt-6 text-sm wrap-anywhere text-muted">
        {t("preview.file")}: {one.file_name || t("earlier.unnamed")} · {t("preview.rows", { count: one.rows })}
      </p>
    </>
  )
}

function ImportStep({ lng, one }: { lng: Language; one: ProductImport }) {
  if (one.state === "checked" && one.problem_count) return <ImportProblems lng={lng} one={one} />
  if (one.state === "checked") return <ImportReady lng={lng} one={one} />
  if (one.state === "confirmed" || one.state === "running") return <ImportRunning lng={lng} one={one} />
  return <ImportOver lng={lng} one={one} />
}
