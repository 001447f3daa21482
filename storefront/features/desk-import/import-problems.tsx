import type { ProductImport } from "@opop/vendor/contract/product-import"
import { DeskCard } from "@/features/seller/desk-card"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { Notice } from "@/ui/notice"
import { ImportHints } from "./import-hints"
import { RowNotes } from "./row-notes"

/** What must be mended in the file before anything of it is imported. */
export function ImportProblems({ lng, one }: { lng: Language; one: ProductImport }) {
  const t = getT(lng, "desk-import")
  const title = t("problems.title", { count: one.problem_count })
  const notes = one.problems.map((problem) => ({ ...problem, text: t(`problem.${problem.code}`) }))
  return (
    <>
      <h1 className="mb-4 text-title">{title}</h1>
      <Notice tone="warning" className="mb-5">
        <p>{t("problems.lead")}</p>
      </Notice>
      <DeskCard first title={t("problems.problem")}>
        {one.problem_count > one.problems.length && (
          <p className="mb-3 text-sm text-muted">{t("problems.first", { shown: one.problems.length })}</p>
        )}
        <RowNotes lng={lng} notes={notes} caption={title} />
      </DeskCard>
      <ImportHints lng={lng} one={one} />
      <ButtonLink href={routes.deskImports(lng)} size="large" className="mt-5">
        {t("problems.again")}
      </ButtonLink>
    </>
  )
}
