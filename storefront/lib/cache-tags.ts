import type { Change } from "@opop/vendor/contract/changes"

/** Names under which answers of the backend are kept. */
export const cacheTags = {
  /** Lists of products, their counts and facets. */
  catalogue: "catalogue",
  categories: "categories",
  regencies: "regencies",
  /** The list of cooperatives. */
  cooperatives: "cooperatives",
  placements: "placements",
  /** Which region carts belong to. */
  regions: "regions",
  product: (handle: string) => `product:${handle}`,
  cooperative: (handle: string) => `cooperative:${handle}`,
  /** Halal statuses of every product: a revoked certificate may touch many. */
  halal: "halal",
} as const

/** What is shown of a thing that has changed. */
export function tagsOf(change: Change): string[] {
  switch (change.about) {
    case "product":
      return [cacheTags.product(change.handle)]
    case "cooperative":
      return [cacheTags.cooperative(change.handle), cacheTags.cooperatives]
    default:
      return [cacheTags[change.about]]
  }
}
