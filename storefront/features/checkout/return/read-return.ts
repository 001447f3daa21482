import { z } from "zod"

const params = z.object({
  cart: z.string().min(1).max(64).optional().catch(undefined),
  total: z.coerce.number().int().min(0).optional().catch(undefined),
  status: z.string().max(40).optional().catch(undefined),
})

export type ReturnParams = z.output<typeof params>

/** What stands in the address that a payment comes back to; what is strange is left out. */
export const readReturn = (query: URLSearchParams): ReturnParams =>
  params.parse({
    cart: query.get("cart") ?? undefined,
    total: query.get("total") ?? undefined,
    status: query.get("redirect_status") ?? undefined,
  })
