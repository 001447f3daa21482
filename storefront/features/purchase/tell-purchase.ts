import "server-only"
import { z } from "zod"
import type { Language } from "@/i18n/languages"
import { tellBackend } from "@/lib/backend"
import type { Result } from "@/lib/backend-error"
import { buyerProof } from "./buyer-proof"

/**
 * Does something with a purchase on behalf of its buyer; the page that follows is loaded anew. Only in actions.
 * @param path below the purchase's address; encode what comes from outside
 */
export async function tellPurchase<Schema extends z.ZodType = z.ZodUnknown>(
  lng: Language,
  number: string,
  path: string,
  body: object,
  schema?: Schema,
): Promise<Result<z.output<Schema>>> {
  const { email, token } = await buyerProof(number)
  return tellBackend(`/store/purchases/${encodeURIComponent(number)}/${path}`, {
    schema: (schema ?? z.unknown()) as Schema,
    lng,
    ...(token && { token }),
    body: { ...body, ...(email && { email }) },
  })
}
