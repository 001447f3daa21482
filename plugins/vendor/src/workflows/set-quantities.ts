import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { deleteLineItemsWorkflow, updateLineItemInCartWorkflow } from "@medusajs/medusa/core-flows"
import { availablePieces, type StockedVariant } from "../domain/available-pieces"
import { CodedError } from "../domain/coded-error"

export type LineQuantity = { line_id: string; quantity: number }

type LineRow = { id: string; variant_id: string; quantity: number; variant: StockedVariant | null }

/**
 * Sets the quantities of lines; 0 removes one. Everything is checked before anything changes.
 * @throws CodedError `cart_not_found`, `product_not_found` for a line of another cart, `sold_out`
 */
export async function setQuantities(
  container: MedusaContainer,
  cartId: string,
  quantities: LineQuantity[],
): Promise<void> {
  const lines = await linesOf(container, cartId)
  assertAvailable(lines, quantities)
  const removed = quantities.filter(({ quantity }) => quantity === 0).map(({ line_id }) => line_id)
  if (removed.length) await deleteLineItemsWorkflow(container).run({ input: { cart_id: cartId, ids: removed } })
  const changed = quantities.filter(
    ({ line_id, quantity }) => quantity > 0 && quantity !== lines.get(line_id)?.quantity,
  )
  for (const { line_id, quantity } of changed) {
    const input = { cart_id: cartId, item_id: line_id, update: { quantity } }
    await updateLineItemInCartWorkflow(container).run({ input })
  }
}

/** Fewer may always be taken; more only as far as there are pieces, over all lines of the same variant. */
function assertAvailable(lines: Map<string, LineRow>, quantities: LineQuantity[]): void {
  const next = new Map([...lines.values()].map(({ id, quantity }) => [id, quantity]))
  for (const { line_id, quantity } of quantities) next.set(line_id, quantity)
  for (const { line_id, quantity } of quantities) {
    const line = lines.get(line_id)
    if (!line) throw new CodedError("product_not_found", `The cart has no line ${line_id}`)
    if (quantity <= line.quantity) continue
    const sameVariant = [...lines.values()].filter(({ variant_id }) => variant_id === line.variant_id)
    const wanted = sameVariant.reduce((sum, { id }) => sum + (next.get(id) ?? 0), 0)
    const available = line.variant ? availablePieces(line.variant) : 0
    if (wanted <= available) continue
    const details = { variants: [line.variant_id], available, wanted }
    throw new CodedError("sold_out", `${wanted} pieces wanted, ${available} left`, details)
  }
}

async function linesOf(container: MedusaContainer, cartId: string): Promise<Map<string, LineRow>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: [
      "id",
      "completed_at",
      "items.id",
      "items.variant_id",
      "items.quantity",
      "items.variant.manage_inventory",
      "items.variant.allow_backorder",
      "items.variant.inventory_items.required_quantity",
      "items.variant.inventory_items.inventory.location_levels.stocked_quantity",
      "items.variant.inventory_items.inventory.location_levels.reserved_quantity",
    ],
    filters: { id: cartId },
  })
  const cart = data[0] as unknown as { completed_at: string | null; items: LineRow[] } | undefined
  if (!cart) throw new CodedError("cart_not_found", `No cart ${cartId}`)
  if (cart.completed_at) throw new CodedError("cart_completed", `Cart ${cartId} has become a purchase`)
  return new Map(cart.items.map((line) => [line.id, line]))
}
