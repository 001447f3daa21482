import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { EmptyState } from "@/ui/empty-state"
import { catalogueHref, catalogueQuery } from "./catalogue-href"
import { countFilters, withoutFilters } from "./catalogue-selection"
import type { Choices } from "./load-choices"
import { loadResults } from "./load-results"

/** Nothing fits: what would, without the filters; or other words, and the categories. */
export async function NoResults({ lng, choices: { selection, categories } }: { lng: Language; choices: Choices }) {
  const t = getT(lng, "catalogue")
  const filters = countFilters(selection)
  const wider = withoutFilters(selection)
  const { count } = filters ? await loadResults(lng, catalogueQuery(wider)) : { count: 0 }
  const reason = selection.q ? (count ? "words_and_filters" : "words") : "filters"
  return (
    <EmptyState
      title={selection.q ? t("none.title_words", { words: selection.q }) : t("none.title")}
      actions={
        <>
          {count > 0 && <ButtonLink href={catalogueHref(lng, wider)}>{t("none.wider", { count })}</ButtonLink>}
          <ButtonLink href={routes.products(lng)} look={count > 0 ? "secondary" : "primary"}>
            {t("none.all")}
          </ButtonLink>
        </>
      }
    >
      <p>{t(`none.${reason}`)}</p>
      {reason === "words" && (
        <ul className="mt-5 flex flex-wrap justify-center gap-x-1">
          {categories.map(({ handle, name }) => (
            <li key={handle}>
              <ButtonLink href={routes.products(lng, { category: handle })} look="quiet" size="medium">
                {name}
              </ButtonLink>
            </li>
          ))}
        </ul>
      )}
    </EmptyState>
  )
}
