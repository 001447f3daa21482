import "server-only"
import { deskProductsAnswer } from "@opop/vendor/contract/desk-product"
import type { z } from "zod"
import type { Language } from "@/i18n/languages"
import { askBackend } from "@/lib/backend"
import type { Result } from "@/lib/backend-error"
import type { ProductsAsked } from "./read-products-query"

export type Products = z.output<typeof deskProductsAnswer>

/** One tab of the cooperative's products. @throws BackendFailure */
export const loadProducts = (
  lng: Language,
  token: string,
  { tab, q, page }: ProductsAsked,
): Promise<Result<Products>> =>
  askBackend("/vendor/products", { schema: deskProductsAnswer, query: { tab, q, page }, lng, token })
