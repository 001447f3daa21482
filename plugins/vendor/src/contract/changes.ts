import { z } from "zod"

/** What a page of the shop can show, and what the backend therefore tells it about. */
export const change = z.discriminatedUnion("about", [
  z.strictObject({ about: z.enum(["product", "cooperative"]), handle: z.string().min(1).max(200) }),
  z.strictObject({ about: z.enum(["catalogue", "categories", "placements", "halal", "regions"]) }),
])
export type Change = z.infer<typeof change>

/** POST <storefront>/api/revalidate: pages that show these are made anew on their next request. */
export const changes = z.strictObject({ changes: z.array(change).min(1).max(200) })
