import { casesPerPage } from "@opop/vendor/contract/order-case"
import { DeskPagination } from "@/features/seller/desk-pagination"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { EmptyState } from "@/ui/empty-state"
import { CaseCard } from "./case-card"
import { CaseTabs } from "./case-tabs"
import type { Cases } from "./load-cases"
import type { CasesAsked } from "./read-cases-query"
import { waitsForUs } from "./waits-for-us"

type Props = { lng: Language; asked: CasesAsked; answer: Cases; now: number }

/** What buyers have reported; what waits for the cooperative comes first. */
export function CasesView({ lng, asked: { open, page }, answer: { cases, count }, now }: Props) {
  const t = getT(lng, "desk-cases")
  const sorted = [...cases.filter(waitsForUs), ...cases.filter((one) => !waitsForUs(one))]
  const tab = open ? undefined : "all"
  return (
    <>
      <h1 className="mb-4 text-title">{t("title")}</h1>
      <CaseTabs lng={lng} open={open} />
      <div className="mt-5">
        {sorted.length ? (
          <ol className="grid gap-3 md:grid-cols-2 xl:grid-cols-3">
            {sorted.map((one) => (
              <li key={one.id}>
                <CaseCard lng={lng} one={one} now={now} level={2} />
              </li>
            ))}
          </ol>
        ) : (
          <EmptyState title={t(open ? "empty.open" : "empty.all")}>
            <p>{t("empty.text")}</p>
          </EmptyState>
        )}
      </div>
      <DeskPagination
        lng={lng}
        page={page}
        pages={Math.ceil(count / casesPerPage)}
        href={(number) => routes.deskCases(lng, { tab, page: number > 1 ? number : undefined })}
      />
    </>
  )
}
