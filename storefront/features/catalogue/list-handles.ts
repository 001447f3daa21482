import "server-only"
import { catalogueAnswer } from "@opop/vendor/contract/catalogue"
import { cooperativesAnswer, cooperativesPerPage } from "@opop/vendor/contract/cooperative"
import { cacheLife, cacheTag } from "next/cache"
import { askBackend, expected } from "@/lib/backend"
import { cacheTags } from "@/lib/cache-tags"

/** The most that one answer of the catalogue holds, and its last page. */
const perPage = 48
const lastPage = 500

/** Handles of every product on sale, for the sitemap. @throws BackendFailure */
export async function listProductHandles(): Promise<string[]> {
  "use cache"
  cacheLife("catalogue")
  cacheTag(cacheTags.catalogue)
  return collect(perPage, async (page) => {
    const query = { sort: "newest", page, per_page: perPage }
    const { products, count } = expected(await askBackend("/store/catalogue", { schema: catalogueAnswer, query }))
    return { handles: products.map(({ handle }) => handle), count }
  })
}

/** Handles of every cooperative that sells, for the sitemap. @throws BackendFailure */
export async function listCooperativeHandles(): Promise<string[]> {
  "use cache"
  cacheLife("catalogue")
  cacheTag(cacheTags.cooperatives)
  return collect(cooperativesPerPage, async (page) => {
    const { cooperatives, count } = expected(
      await askBackend("/store/cooperatives", { schema: cooperativesAnswer, query: { page } }),
    )
    return { handles: cooperatives.map(({ handle }) => handle), count }
  })
}

async function collect(
  size: number,
  load: (page: number) => Promise<{ handles: string[]; count: number }>,
): Promise<string[]> {
  const handles = new Set<string>()
  for (let page = 1, pages = 1; page <= Math.min(pages, lastPage); page++) {
    const answer = await load(page)
    pages = Math.ceil(answer.count / size)
    for (const handle of answer.handles) handles.add(handle)
  }
  return [...handles]
}
