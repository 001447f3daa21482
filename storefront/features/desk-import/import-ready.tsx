import type { ProductImport } from "@opop/vendor/contract/product-import"
import { DeskCard } from "@/features/seller/desk-card"
import { TaskForm } from "@/features/seller/task-form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatMoment } from "@/lib/dates"
import { Notice } from "@/ui/notice"
import { ImportChanges } from "./import-changes"
import { ImportCounts } from "./import-counts"
import { ImportHints } from "./import-hints"
import { confirmImport, discardImport } from "./settle-import"

/** What would change, and the two ways on: all of it, or nothing. */
export function ImportReady({ lng, one }: { lng: Language; one: ProductImport }) {
  const t = getT(lng, "desk-import")
  const writes = one.counts.new + one.counts.changed
  const hidden = { lng, id: one.id }
  return (
    <>
      <h1 className="mb-4 text-title">{t("preview.title")}</h1>
      <DeskCard first title={writes ? t("preview.ready") : t("changes.title")}>
        {writes ? (
          <>
            <ImportCounts lng={lng} counts={one.counts} />
            <p className="mt-3 mb-4 text-muted">
              {t("preview.ready_text")} {t("preview.until", { moment: formatMoment(one.expires_at, lng) })}
            </p>
            <TaskForm
              action={confirmImport}
              hidden={hidden}
              submit={t("confirm.submit", { count: writes })}
              submitting={t("confirm.submitting")}
            />
          </>
        ) : (
          <Notice tone="info">
            <p>{t("preview.nothing")}</p>
          </Notice>
        )}
      </DeskCard>
      <ImportHints lng={lng} one={one} />
      {writes > 0 && <ImportChanges lng={lng} changes={one.changes} total={writes} />}
      <div className="mt-5">
        <TaskForm
          action={discardImport}
          hidden={hidden}
          look="secondary"
          submit={t("discard.submit")}
          submitting={t("discard.submitting")}
        />
      </div>
    </>
  )
}
