import "server-only"
import { type Promotion, promotionAnswer, promotionsAnswer } from "@opop/vendor/contract/promotion"
import type { z } from "zod"
import { askBackend } from "@/lib/backend"
import type { Result } from "@/lib/backend-error"

export type Promotions = z.output<typeof promotionsAnswer>

/**
 * The cooperative's promotions, newest first.
 * @param page from 1
 * @param choices whether with the products that one may be about
 * @throws BackendFailure
 */
export const loadPromotions = (token: string, page: number, choices = false): Promise<Result<Promotions>> =>
  askBackend("/vendor/promotions", {
    schema: promotionsAnswer,
    query: { page, choices: choices ? "1" : undefined },
    token,
  })

export type PromotionWithChoices = { promotion: Promotion; products: Promotions["products"] }

/** One promotion, and what it may be about. @throws BackendFailure */
export async function loadPromotion(token: string, id: string): Promise<Result<PromotionWithChoices>> {
  const path = `/vendor/promotions/${encodeURIComponent(id)}`
  const [one, all] = await Promise.all([
    askBackend(path, { schema: promotionAnswer, token }),
    loadPromotions(token, 1, true),
  ])
  if (!one.ok) return one
  if (!all.ok) return all
  return { ok: true, data: { promotion: one.data.promotion, products: all.data.products } }
}
