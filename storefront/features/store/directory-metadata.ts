import type { Metadata } from "next"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { pageMetadata } from "@/lib/page-metadata"
import { routes } from "@/lib/routes"
import type { Directory } from "./load-directory"

/** What the directory shows: the stores of a regency, those with a name, or all. */
export function directoryTitle(lng: Language, { selection, regency }: Directory): string {
  const t = getT(lng, "store")
  if (selection.q) return t("directory.words", { words: selection.q })
  return regency ? t("directory.regency", { name: regency.name }) : t("directory.all")
}

/** Title, description and canonical address. A regency is a page of its own; what was searched for stays out of search engines. */
export function directoryMetadata(lng: Language, directory: Directory): Metadata {
  const t = getT(lng, "store")
  const { selection, regency } = directory
  return pageMetadata({
    lng,
    path: routes.stores(lng, { regency: selection.regency }),
    title: directoryTitle(lng, directory),
    description: regency ? t("directory.text_regency", { name: regency.name }) : t("directory.text"),
    hidden: selection.q !== "" || selection.page > 1,
  })
}
