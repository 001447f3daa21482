import { deskProductsPerPage } from "@opop/vendor/contract/desk-product"
import { DeskPagination } from "@/features/seller/desk-pagination"
import { DoneNotice } from "@/features/seller/done-notice"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { PencilIcon } from "@/ui/icons/pencil-icon"
import { PlusIcon } from "@/ui/icons/plus-icon"
import { LimitNote } from "./limit-note"
import type { Products } from "./load-products"
import { NoProducts } from "./no-products"
import { ProductCard } from "./product-card"
import { ProductTabs } from "./product-tabs"
import type { ProductsAsked } from "./read-products-query"
import { WordsSearch } from "./words-search"

type Props = {
  lng: Language
  asked: ProductsAsked
  answer: Products
  /** Whether this member may write products, or only look at them. */
  writes: boolean
  /** Whether they may change prices or stock. */
  stocks: boolean
  /** What was just done, from the address. */
  done: unknown
}

/** The cooperative's products, tab by tab. */
export function ProductsView({ lng, asked, answer: { products, count, counts, limit }, ...rest }: Props) {
  const { writes, stocks, done } = rest
  const t = getT(lng, "desk-products")
  const { tab, q } = asked
  const view = { tab: tab === "all" ? undefined : tab, q }
  return (
    <>
      {done === "removed" && <DoneNotice>{t("done.removed")}</DoneNotice>}
      <div className="mb-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-3">
        <h1 className="text-title">{t("title")}</h1>
        {stocks && (
          <div className="flex flex-wrap gap-3 max-sm:w-full max-sm:[&>*]:flex-1">
            {counts.all > 0 && (
              <ButtonLink href={routes.deskPrices(lng)} look="secondary" className="min-h-12">
                <PencilIcon />
                {t("to_prices")}
              </ButtonLink>
            )}
            {writes && (
              <ButtonLink href={routes.deskNewProduct(lng)} className="min-h-12">
                <PlusIcon />
                {t("add")}
              </ButtonLink>
            )}
          </div>
        )}
      </div>
      {writes && <LimitNote lng={lng} used={counts.all} limit={limit} />}
      <ProductTabs lng={lng} asked={asked} counts={counts} />
      <div className="my-4 max-w-xl">
        <WordsSearch
          id="desk-products-q"
          action={routes.deskProducts(lng)}
          label={t("search.label")}
          submit={t("search.submit")}
          words={q}
          {...(view.tab && { hidden: { tab: view.tab } })}
        />
      </div>
      {products.length ? (
        <ol className="grid gap-3 md:grid-cols-2 xl:grid-cols-3">
          {products.map((product) => (
            <li key={product.id}>
              <ProductCard lng={lng} product={product} />
            </li>
          ))}
        </ol>
      ) : (
        <NoProducts lng={lng} asked={asked} writes={writes} />
      )}
      <DeskPagination
        lng={lng}
        page={asked.page}
        pages={Math.ceil(count / deskProductsPerPage)}
        href={(number) => routes.deskProducts(lng, { ...view, page: number > 1 ? number : undefined })}
      />
    </>
  )
}
