import { z } from "zod"

/** GET /store/halal/products?ids=a,b,c: at most a page of products at a time. */
export const halalStatusQuery = z.object({
  ids: z
    .string()
    .transform((ids) => ids.split(",").filter(Boolean))
    .pipe(z.array(z.string().max(64)).min(1).max(100)),
})

export const halalStatus = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("certified"), number: z.string(), issuer: z.string(), verified_on: z.iso.date() }),
  z.object({ kind: z.literal("exempt"), rule: z.string() }),
  z.object({ kind: z.literal("in_process") }),
  z.object({ kind: z.literal("revoked") }),
  z.object({ kind: z.literal("none") }),
])
export type HalalStatus = z.infer<typeof halalStatus>

export const halalStatusAnswer = z.object({ statuses: z.record(z.string(), halalStatus) })
