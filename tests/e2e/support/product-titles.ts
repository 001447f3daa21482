import { findProducts } from "./find-products"
import type { Language } from "./texts"

async function titlesIn(lng: Language): Promise<Map<string, string>> {
  const titles = new Map<string, string>()
  for (let page = 1; ; page++) {
    const products = await findProducts({ page, locale: lng })
    if (!products.length) return titles
    for (const { handle, title } of products) titles.set(handle, title)
  }
}

let known: Promise<Record<Language, Map<string, string>>> | undefined

/** Product titles by handle in both languages. */
export function productTitles(): Promise<Record<Language, Map<string, string>>> {
  known ??= Promise.all([titlesIn("id"), titlesIn("en")]).then(([id, en]) => ({ id, en }))
  return known
}

/** Titles that only the other language uses. */
export async function foreignTitles(lng: Language): Promise<Set<string>> {
  const titles = await productTitles()
  const own = new Set(titles[lng].values())
  return new Set([...titles[lng === "id" ? "en" : "id"].values()].filter((title) => !own.has(title)))
}
