/**
 * Names under which answers of the backend are kept. The backend sends them to /api/revalidate when something has changed; one
 * table, so that both sides say the same.
 */
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
