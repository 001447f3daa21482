import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import type { Choices } from "./load-choices"

/** What the list is about: the words, or else the one cooperative, category or regency that was chosen, or else everything. */
export function catalogueTitle(lng: Language, { selection, categories, regencies, cooperative }: Choices): string {
  const t = getT(lng, "catalogue")
  if (selection.q) return t("title.words", { words: selection.q })
  if (cooperative) return t("title.cooperative", { name: cooperative.name })
  const category = chosenOne(selection.category, (handle) => categories.find((one) => one.handle === handle))
  if (category) return category.name
  const regency = chosenOne(selection.regency, (code) => regencies.find((one) => one.code === code))
  return regency ? t("title.regency", { name: regency.name }) : t("title.all")
}

function chosenOne<T>(chosen: readonly string[], find: (value: string) => T | undefined): T | undefined {
  const [first, ...others] = chosen
  return first && !others.length ? find(first) : undefined
}
