import "server-only"
import { productPricesAnswer } from "@opop/vendor/contract/desk-product"
import type { z } from "zod"
import type { Language } from "@/i18n/languages"
import { askBackend } from "@/lib/backend"
import type { Result } from "@/lib/backend-error"
import type { PricesAsked } from "./read-prices-query"

export type Prices = z.output<typeof productPricesAnswer>

/** Every variant with its price and stock. @throws BackendFailure */
export const loadPrices = (lng: Language, token: string, { q, page }: PricesAsked): Promise<Result<Prices>> =>
  askBackend("/vendor/product-prices", { schema: productPricesAnswer, query: { q, page }, lng, token })
