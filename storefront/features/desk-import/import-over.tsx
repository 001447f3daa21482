import type { ProductImport } from "@opop/vendor/contract/product-import"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatNumber } from "@/lib/numbers"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { Notice } from "@/ui/notice"
import { ImportCounts } from "./import-counts"

/** What became of it, and the way on. */
export function ImportOver({ lng, one }: { lng: Language; one: ProductImport }) {
  const t = getT(lng, "desk-import")
  const done = one.state === "done"
  const state = one.state === "failed" || one.state === "discarded" || one.state === "expired" ? one.state : "done"
  return (
    <>
      <h1 className="mb-4 text-title">{t(`${state}.title`)}</h1>
      <Notice tone={done ? "success" : state === "failed" ? "danger" : "info"} role="status" className="mb-5">
        {done && <p>{t("done.text", { count: one.counts.new + one.counts.changed })}</p>}
        {done && one.seconds !== null && (
          <p>{t("done.seconds", { seconds: formatNumber(Math.max(1, Math.round(one.seconds)), lng) })}</p>
        )}
        {state === "failed" && (
          <p>
            {t("failed.none")} {t(`failure.${one.failure ?? "unexpected"}`)}
          </p>
        )}
        {(state === "discarded" || state === "expired") && <p>{t(`${state}.text`)}</p>}
      </Notice>
      {done && <ImportCounts lng={lng} counts={one.counts} />}
      <p className="mt-5 flex flex-wrap gap-3">
        {done && (
          <ButtonLink href={routes.deskProducts(lng)} size="large">
            {t("done.to_products")}
          </ButtonLink>
        )}
        <ButtonLink href={routes.deskImports(lng)} look={done ? "secondary" : "primary"} size="large">
          {t("done.more")}
        </ButtonLink>
      </p>
    </>
  )
}
