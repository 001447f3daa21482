import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { codesMost } from "../../contract/promotion"
import { CodedError } from "../../domain/coded-error"
import { enteredCodes } from "../../domain/promotion-context"
import { stateOfRow } from "../../queries/promotion-row"
import { promotionsByCode } from "../../queries/promotions-by-code"

export type CodeChange = { cart_id: string; add?: string | undefined; remove?: string | undefined }

type CartRow = {
  completed_at: string | null
  metadata: Record<string, unknown> | null
  items: { variant: { product: { id: string; cooperative: { id: string } | null } } | null }[]
}

/**
 * The codes of a cart after one was entered or taken out. One that is of no use in this cart is refused, with the reason; that its
 * minimum is not reached yet is none. Changes nothing.
 */
export const nextCodesStep = createStep("next-codes", async ({ cart_id, add, remove }: CodeChange, { container }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: ["id", "completed_at", "metadata", "items.variant.product.id", "items.variant.product.cooperative.id"],
    filters: { id: cart_id },
  })
  const cart = data[0] as unknown as CartRow | undefined
  if (!cart) throw new CodedError("cart_not_found", `No cart ${cart_id}`)
  if (cart.completed_at) throw new CodedError("cart_completed", `Cart ${cart_id} has become a purchase`)
  const codes = enteredCodes(cart.metadata).filter((code) => code !== remove && code !== add)
  if (!add) return new StepResponse(codes)
  const [promotion] = await promotionsByCode(container, [add])
  const state = promotion && stateOfRow(promotion, new Date())
  if (!promotion || state === "planned" || state === "over")
    throw new CodedError("code_unknown", `No code ${add} holds`)
  if (state === "used_up") throw new CodedError("promotion_used_up", `The code ${add} is used up`)
  const bought = cart.items.flatMap(({ variant }) => variant?.product ?? [])
  const covered = bought.some(
    ({ id, cooperative }) =>
      cooperative?.id === promotion.cooperative_id && (promotion.product_ids?.includes(id) ?? true),
  )
  if (!covered || codes.length >= codesMost)
    throw new CodedError("code_not_applicable", `The code ${add} covers nothing in cart ${cart_id}`)
  return new StepResponse([...codes, add])
})
