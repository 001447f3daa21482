import type { CatalogueAnswer } from "@opop/vendor/contract/catalogue"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatNumber } from "@/lib/numbers"
import { ChoiceRow } from "./choice-row"
import { HalalFilter } from "./halal-filter"
import type { Choices } from "./load-choices"
import { PriceFilter } from "./price-filter"
import { RegencyFilter } from "./regency-filter"

type Props = { lng: Language; choices: Choices; facets: CatalogueAnswer["facets"] }

/** Everything that can narrow the list, each choice with what it would show; the badge first. */
export function Filters({ lng, choices, facets }: Props) {
  const t = getT(lng, "catalogue")
  const { selection, categories, regencies } = choices
  const { min, max } = selection
  const count = (products: number) => formatNumber(products, lng)
  const typed = (amount: number | undefined) => (amount === undefined ? "" : formatNumber(amount, lng))
  return (
    <div className="space-y-6">
      {selection.q && <input type="hidden" name="q" defaultValue={selection.q} />}
      {selection.cooperative && <input type="hidden" name="cooperative" defaultValue={selection.cooperative} />}
      <HalalFilter
        chosen={selection.badge}
        title={t("filter.badge")}
        text={t("filter.badge_text", { count: facets.badge })}
      />
      <fieldset>
        <legend className="mb-1 font-semibold">{t("filter.category")}</legend>
        {categories.map(({ handle, name }) => (
          <ChoiceRow
            key={handle}
            name="category"
            value={handle}
            chosen={selection.category.includes(handle)}
            text={name}
            count={count(facets.category[handle] ?? 0)}
            empty={!facets.category[handle]}
          />
        ))}
      </fieldset>
      <PriceFilter
        title={t("filter.price")}
        hint={t("filter.price_hint")}
        unit={t("filter.unit")}
        min={{ label: t("filter.min"), value: typed(min) }}
        max={{ label: t("filter.max"), value: typed(max) }}
      />
      <fieldset>
        <legend className="mb-1 font-semibold">{t("filter.availability")}</legend>
        {(["in_stock", "export"] as const).map((name) => (
          <ChoiceRow
            key={name}
            name={name}
            value="1"
            chosen={selection[name]}
            text={t(`filter.${name}`)}
            count={count(facets[name])}
            empty={!facets[name]}
          />
        ))}
      </fieldset>
      <RegencyFilter
        regencies={regencies}
        chosen={selection.regency}
        counts={facets.regency}
        count={count}
        texts={{
          title: t("filter.regency"),
          note: selection.regency.length ? t("filter.chosen", { count: selection.regency.length }) : "",
          kabupaten: t("filter.kabupaten"),
          kota: t("filter.kota"),
        }}
      />
    </div>
  )
}
