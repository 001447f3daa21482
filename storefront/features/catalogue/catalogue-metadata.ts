import type { Metadata } from "next"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { pageMetadata } from "@/lib/page-metadata"
import { catalogueHref } from "./catalogue-href"
import { type CatalogueSelection, countFilters, ownSort } from "./catalogue-selection"
import { catalogueTitle } from "./catalogue-title"
import type { Choices } from "./load-choices"

/** Whether search engines may list it: the whole catalogue, or one category, from its beginning. Everything else repeats these. */
export const isOwnPage = (selection: CatalogueSelection): boolean =>
  !selection.q &&
  countFilters(selection) === selection.category.length &&
  selection.category.length <= 1 &&
  selection.sort === ownSort("") &&
  selection.page === 1

/** Title, description and canonical address of the catalogue as it was chosen. */
export function catalogueMetadata(lng: Language, choices: Choices): Metadata {
  const t = getT(lng, "catalogue")
  const { selection } = choices
  const title = catalogueTitle(lng, choices)
  return pageMetadata({
    lng,
    path: catalogueHref(lng, selection),
    title: selection.page > 1 ? t("title.page", { title, page: selection.page }) : title,
    description: selection.category.length === 1 ? t("description.category", { name: title }) : t("description.all"),
    hidden: !isOwnPage(selection),
  })
}
