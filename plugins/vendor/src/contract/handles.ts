import { z } from "zod"

/** As many as a sitemap may hold. */
export const handlesLimit = 50_000

/** GET /store/handles: what there is a page for, for sitemaps; newest products first. */
export const handlesAnswer = z.object({
  products: z.array(z.string()).max(handlesLimit),
  cooperatives: z.array(z.string()).max(handlesLimit),
})
export type Handles = z.infer<typeof handlesAnswer>
