import { type CatalogueAnswer, productsPerPage } from "@opop/vendor/contract/catalogue"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { Pagination } from "@/ui/pagination"
import { ProductGrid } from "@/ui/product-grid"
import { BeyondLastPage } from "./beyond-last-page"
import { catalogueHref } from "./catalogue-href"
import type { Choices } from "./load-choices"
import { NoResults } from "./no-results"
import { pagesOf } from "./pages-of"

type Props = { lng: Language; choices: Choices; answer: CatalogueAnswer }

/** A page of products and the way to the others; or why there are none, and what to do. */
export function Results({ lng, choices, answer }: Props) {
  const t = getT(lng, "common")
  const { selection } = choices
  const pages = pagesOf(answer.count, productsPerPage)
  if (!answer.count) return <NoResults lng={lng} choices={choices} />
  if (selection.page > pages) return <BeyondLastPage lng={lng} selection={selection} pages={pages} />
  return (
    <>
      <ProductGrid products={answer.products} lng={lng} first={3} level={2} columns="beside" />
      <div className="mt-10">
        <Pagination
          page={selection.page}
          pages={pages}
          href={(page) => catalogueHref(lng, { ...selection, page })}
          texts={{
            label: t("pagination.label"),
            previous: t("pagination.previous"),
            next: t("pagination.next"),
            page: (page) => t("pagination.page", { page }),
          }}
        />
      </div>
    </>
  )
}
