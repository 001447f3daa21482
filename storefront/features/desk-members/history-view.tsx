import { storeChangesPerPage } from "@opop/vendor/contract/store-change"
import { BackLink } from "@/features/seller/back-link"
import { DeskPagination } from "@/features/seller/desk-pagination"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { EmptyState } from "@/ui/empty-state"
import { HistoryEntry } from "./history-entry"
import type { StoreHistory } from "./load-history"

type Props = { lng: Language; page: number; history: StoreHistory }

/** What was changed in the store, newest first. */
export function HistoryView({ lng, page, history: { changes, count } }: Props) {
  const t = getT(lng, "desk-members")
  return (
    <>
      <BackLink href={routes.deskMore(lng)}>{getT(lng, "seller")("more.title")}</BackLink>
      <h1 className="text-title">{t("history.title")}</h1>
      <p className="mt-1 mb-5 text-muted">{t("history.lead")}</p>
      {changes.length ? (
        <ol className="divide-y divide-line rounded-md border border-line bg-raised px-4 sm:px-5">
          {changes.map((change) => (
            <li key={change.id}>
              <HistoryEntry lng={lng} change={change} />
            </li>
          ))}
        </ol>
      ) : (
        <EmptyState title={t("history.none")}>
          <p>{t("history.none_text")}</p>
        </EmptyState>
      )}
      <DeskPagination
        lng={lng}
        page={page}
        pages={Math.ceil(count / storeChangesPerPage)}
        href={(number) => routes.deskHistory(lng, { page: number > 1 ? number : undefined })}
      />
    </>
  )
}
