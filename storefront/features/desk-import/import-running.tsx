import type { ProductImport } from "@opop/vendor/contract/product-import"
import { DeskCard } from "@/features/seller/desk-card"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ImportCounts } from "./import-counts"
import { LookAgain } from "./look-again"

/** How far it is; the page looks again by itself, and has a link for who has no script. */
export function ImportRunning({ lng, one }: { lng: Language; one: ProductImport }) {
  const t = getT(lng, "desk-import")
  const label = t("running.progress", { percent: one.progress })
  return (
    <>
      <h1 className="mb-4 text-title">{t("running.title")}</h1>
      <DeskCard first title={label}>
        <progress
          max={100}
          value={one.progress}
          aria-label={t("running.title")}
          className="mb-4 block h-3 w-full overflow-hidden rounded-full bg-sunken accent-brand"
        />
        <ImportCounts lng={lng} counts={one.counts} />
        <p className="mt-3 text-muted">{t("running.text")}</p>
        <noscript>
          <meta httpEquiv="refresh" content="3" />
          <a
            href={routes.deskImport(lng, one.id)}
            className="inline-flex min-h-12 items-center font-semibold underline"
          >
            {t("running.reload")}
          </a>
        </noscript>
      </DeskCard>
      <LookAgain seconds={2} />
    </>
  )
}
