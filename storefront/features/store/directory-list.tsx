import { type Cooperative, cooperativesPerPage } from "@opop/vendor/contract/cooperative"
import { pagesOf } from "@/features/catalogue/pages-of"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { EmptyState } from "@/ui/empty-state"
import { Pagination } from "@/ui/pagination"
import type { Directory } from "./load-directory"
import { NoStores } from "./no-stores"
import { StoreGrid } from "./store-grid"

type Props = { lng: Language; directory: Directory; cooperatives: Cooperative[]; count: number }

/** A page of stores and the way to the others; or why there are none. */
export function DirectoryList({ lng, directory, cooperatives, count }: Props) {
  const common = getT(lng, "common")
  const t = getT(lng, "store")
  const { regency, q, page } = directory.selection
  const pages = pagesOf(count, cooperativesPerPage)
  if (!count) return <NoStores lng={lng} directory={directory} />
  if (page > pages)
    return (
      <EmptyState
        title={t("beyond.title")}
        actions={
          <ButtonLink href={routes.stores(lng, { regency, q, page: pages > 1 ? pages : undefined })}>
            {t("beyond.last", { pages })}
          </ButtonLink>
        }
      >
        <p>{t("beyond.text", { pages })}</p>
      </EmptyState>
    )
  return (
    <>
      <StoreGrid lng={lng} cooperatives={cooperatives} />
      <div className="mt-10">
        <Pagination
          page={page}
          pages={pages}
          href={(number) => routes.stores(lng, { regency, q, page: number > 1 ? number : undefined })}
          texts={{
            label: common("pagination.label"),
            previous: common("pagination.previous"),
            next: common("pagination.next"),
            page: (number) => common("pagination.page", { page: number }),
          }}
        />
      </div>
    </>
  )
}
