import { catalogueAnswer } from "@opop/vendor/contract/catalogue"
import type { Language } from "./texts"

const perPage = 48

async function titlesIn(lng: Language): Promise<Map<string, string>> {
  const titles = new Map<string, string>()
  for (let page = 1, pages = 1; page <= pages; page++) {
    const url = `${process.env["BACKEND_URL"]}/store/catalogue?sort=newest&per_page=${perPage}&page=${page}&locale=${lng}`
    const headers = { "x-publishable-api-key": String(process.env["PUBLISHABLE_KEY"]) }
    const { products, count } = catalogueAnswer.parse(await (await fetch(url, { headers })).json())
    for (const { handle, title } of products) titles.set(handle, title)
    pages = Math.ceil(count / perPage)
  }
  return titles
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
