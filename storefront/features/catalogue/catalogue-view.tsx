import { type CatalogueAnswer, productsPerPage } from "@opop/vendor/contract/catalogue"
import { SearchForm } from "@/features/shell/search-form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { Breadcrumbs } from "@/ui/breadcrumbs"
import { ActiveFilterChips } from "./active-filter-chips"
import { catalogueHref } from "./catalogue-href"
import { CatalogueNavigation } from "./catalogue-navigation"
import { countFilters, ownSort, withoutFilters } from "./catalogue-selection"
import { catalogueTitle } from "./catalogue-title"
import { filterFormId, resultCountId } from "./filter-ids"
import { FilterLink } from "./filter-link"
import { FilterOpener } from "./filter-opener"
import { FilterSheet } from "./filter-sheet"
import { Filters } from "./filters"
import { KeepWords } from "./keep-words"
import type { Choices } from "./load-choices"
import { pagesOf } from "./pages-of"
import { Results } from "./results"
import { ResultsPane } from "./results-pane"
import { SortSelect } from "./sort-select"

type Props = { lng: Language; choices: Choices; answer: CatalogueAnswer }

const sorts = ["relevance", "newest", "price_asc", "price_desc"] as const

/** The catalogue: what it shows in words, the filters, the order, what is chosen, and the products. */
export function CatalogueView({ lng, choices, answer }: Props) {
  const common = getT(lng, "common")
  const t = getT(lng, "catalogue")
  const { selection } = choices
  const { q, page, sort } = selection
  const { count } = answer
  const own = ownSort(q)
  const active = countFilters(selection)
  const pages = pagesOf(count, productsPerPage)
  const found = t("count", { count })
  const title = catalogueTitle(lng, choices)
  const isWhole = title === t("title.all")
  const home = { name: common("nav.home"), href: routes.home(lng) }
  return (
    <CatalogueNavigation>
      <KeepWords words={q} />
      <div className="mb-4 md:mb-6">
        {!q && (
          <Breadcrumbs
            label={common("nav.breadcrumbs")}
            crumbs={isWhole ? [home] : [home, { name: common("nav.products"), href: routes.products(lng) }]}
            here={isWhole ? common("nav.products") : title}
          />
        )}
        <h1 className="mt-2 text-title wrap-anywhere">{title}</h1>
        {answer.corrected && q && (
          <p className="mt-2 text-muted wrap-anywhere">{t("corrected", { words: answer.corrected, typed: q })}</p>
        )}
        <SearchForm lng={lng} words={q} className="mt-4 hidden max-w-lg noscript:flex" />
      </div>
      <div className="lg:grid lg:grid-cols-[17rem_minmax(0,1fr)] lg:gap-x-10">
        <aside aria-label={t("filter.title")}>
          <FilterSheet
            path={routes.products(lng)}
            arrived={catalogueHref(lng, { ...selection, page: 1 })}
            texts={{
              title: t("filter.title"),
              close: common("close"),
              show: t("filter.show", { count }),
              counting: t("filter.counting"),
              apply: t("filter.apply"),
            }}
            clear={
              active > 0 && (
                <FilterLink
                  href={catalogueHref(lng, withoutFilters(selection))}
                  className="inline-flex min-h-11 items-center px-2 font-semibold text-brand underline"
                >
                  {t("chips.clear")}
                </FilterLink>
              )
            }
          >
            <Filters lng={lng} choices={choices} facets={answer.facets} />
          </FilterSheet>
        </aside>
        <section
          aria-label={t("results")}
          className="min-w-0 lg:grid lg:grid-cols-[minmax(0,1fr)_auto] lg:content-start"
        >
          <div className="sticky top-15 z-20 -mx-4 flex gap-3 bg-surface px-4 py-2 md:top-18 lg:static lg:col-start-2 lg:m-0 lg:p-0">
            <FilterOpener name={t("filter.title")} active={active} activeText={t("filter.chosen", { count: active })} />
            <SortSelect
              form={filterFormId}
              path={routes.products(lng)}
              label={t("sort.label")}
              submit={t("sort.submit")}
              options={sorts
                .filter((value) => q || value !== "relevance")
                .map((value) => ({ value: value === own ? "" : value, name: t(`sort.${value}`) }))}
              chosen={sort === own ? "" : sort}
            />
          </div>
          <p
            id={resultCountId}
            role="status"
            tabIndex={-1}
            className="mt-3 text-muted outline-none lg:row-start-1 lg:mt-0 lg:self-center"
          >
            {page > 1 && page <= pages ? t("count_page", { found, page, pages }) : found}
          </p>
          <div className="lg:col-span-2">
            <div className="mt-2 empty:hidden lg:mt-3">
              <ActiveFilterChips lng={lng} choices={choices} />
            </div>
            <div className="mt-4 lg:mt-5">
              <ResultsPane>
                <Results lng={lng} choices={choices} answer={answer} />
              </ResultsPane>
            </div>
          </div>
        </section>
      </div>
    </CatalogueNavigation>
  )
}
