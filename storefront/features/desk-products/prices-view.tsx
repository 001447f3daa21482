import { productPricesPerPage } from "@opop/vendor/contract/desk-product"
import { BackLink } from "@/features/seller/back-link"
import { DeskPagination } from "@/features/seller/desk-pagination"
import { DoneNotice } from "@/features/seller/done-notice"
import { draftTexts } from "@/features/seller/draft-texts"
import type { Me } from "@/features/seller/load-me"
import type { Typed } from "@/features/seller/task-state"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatNumber } from "@/lib/numbers"
import { routes } from "@/lib/routes"
import { EmptyState } from "@/ui/empty-state"
import { changePrices } from "./change-prices"
import type { Prices } from "./load-prices"
import { PriceRowsForm } from "./price-rows-form"
import type { PricesAsked } from "./read-prices-query"
import { WordsSearch } from "./words-search"
import { writesProducts } from "./writes-products"

type Props = { lng: Language; me: Me; asked: PricesAsked; answer: Prices; done: unknown }

/** Prices and stocks of all products, changed in one go. */
export function PricesView({ lng, me, asked: { q, page }, answer: { rows, count }, done }: Props) {
  const t = getT(lng, "desk-products")
  return (
    <>
      <BackLink href={routes.deskProducts(lng)}>{t("title")}</BackLink>
      <h1 className="text-title">{t("prices.title")}</h1>
      <p className="mt-1 mb-4 text-muted">{t(writesProducts(me) ? "prices.lead" : "prices.lead_stock")}</p>
      {done === "saved" && <DoneNotice>{t("prices.saved")}</DoneNotice>}
      <div className="mb-4 max-w-xl">
        <WordsSearch
          id="desk-prices-q"
          action={routes.deskPrices(lng)}
          label={t("search.label")}
          submit={t("search.submit")}
          words={q}
        />
      </div>
      {rows.length ? (
        <PriceRowsForm
          lng={lng}
          action={changePrices}
          draft={`prices-${me.cooperative.handle}-${page}-${q ?? ""}`}
          rows={rows.map(({ variant_id, title, variant, reserved }) => ({
            id: variant_id,
            title,
            variant,
            reserved: reserved > 0 ? t("card.reserved", { count: reserved }) : "",
          }))}
          first={{ q: q ?? "", page: String(page), ...rowsTyped(rows, lng) }}
          texts={{
            price: t("form.label.price"),
            stock: t("form.label.stock"),
            save: t("prices.save"),
            saving: t("form.saving"),
          }}
          drafts={draftTexts(lng)}
          fixedPrices={!writesProducts(me)}
        />
      ) : (
        <EmptyState title={q ? t("empty.search", { words: q }) : t("empty.all")} />
      )}
      <DeskPagination
        lng={lng}
        page={page}
        pages={Math.ceil(count / productPricesPerPage)}
        href={(number) => routes.deskPrices(lng, { q, page: number > 1 ? number : undefined })}
      />
    </>
  )
}

function rowsTyped(rows: Prices["rows"], lng: Language): Typed {
  const fields = rows.flatMap(({ variant_id, price, stock }) => [
    [`price.${variant_id}`, price === null ? "" : formatNumber(price, lng)],
    [`stock.${variant_id}`, formatNumber(stock, lng)],
    [`price_seen.${variant_id}`, String(price ?? "")],
    [`stock_seen.${variant_id}`, String(stock)],
  ])
  return Object.fromEntries(fields)
}
