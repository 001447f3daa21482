import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { CloseIcon } from "@/ui/icons/close-icon"
import { activeFilters } from "./active-filters"
import { catalogueHref } from "./catalogue-href"
import { withoutFilters } from "./catalogue-selection"
import { FilterLink } from "./filter-link"
import { filterNames } from "./filter-names"
import type { Choices } from "./load-choices"

/** As high as a finger needs, although it looks smaller. */
const chip =
  "relative inline-flex min-h-9 max-w-full items-center gap-1.5 rounded-full border px-3 text-sm font-semibold transition-colors after:absolute after:inset-x-0 after:-inset-y-1"
const looks = {
  halal: "border-halal/40 bg-halal-soft text-halal hover:border-halal",
  plain: "border-brand/40 bg-brand-soft text-brand hover:border-brand",
}

/** What is chosen, each with the way to take it back, and all at once. */
export function ActiveFilterChips({ lng, choices }: { lng: Language; choices: Choices }) {
  const t = getT(lng, "catalogue")
  const active = activeFilters(choices.selection, filterNames(lng, choices))
  if (!active.length) return null
  return (
    <ul
      aria-label={t("chips.label")}
      className="-mx-4 flex items-center gap-2 overflow-x-auto px-4 py-1 lg:mx-0 lg:flex-wrap lg:px-0"
    >
      {active.map(({ key, name, halal, without }) => (
        <li key={key} className="max-w-full shrink-0">
          <FilterLink
            href={catalogueHref(lng, without)}
            label={t("chips.remove", { name })}
            className={`${chip} ${halal ? looks.halal : looks.plain}`}
          >
            <span className="truncate">{name}</span>
            <CloseIcon className="size-4" />
          </FilterLink>
        </li>
      ))}
      <li className="shrink-0">
        <FilterLink
          href={catalogueHref(lng, withoutFilters(choices.selection))}
          className="inline-flex min-h-11 items-center px-2 text-sm font-semibold text-muted underline hover:text-brand"
        >
          {t("chips.clear")}
        </FilterLink>
      </li>
    </ul>
  )
}
