import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ClosureWindow } from "../../contract/store-settings"
import { availablePieces, type StockedVariant } from "../../domain/available-pieces"
import { CodedError } from "../../domain/coded-error"
import { lineProblem } from "../../domain/line-problem"
import { closureAt } from "../../domain/store-closure"
import { closuresOf } from "../../queries/closures-of"

export type WantedItem = { variant_id: string; quantity: number }

type VariantRow = StockedVariant & {
  id: string
  product: { status: string; cooperative: { id: string; state: string } | null }
}

const fields = [
  "id",
  "manage_inventory",
  "allow_backorder",
  "inventory_items.required_quantity",
  "inventory_items.inventory.location_levels.stocked_quantity",
  "inventory_items.inventory.location_levels.reserved_quantity",
  "product.status",
  "product.cooperative.id",
  "product.cooperative.state",
]

/** Refuses, with what a buyer needs to know, items that cannot be bought in this number. Changes nothing. */
export const assertAddableStep = createStep(
  "assert-addable",
  async ({ cart_id, items }: { cart_id: string; items: WantedItem[] }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const [{ data: carts }, { data }] = await Promise.all([
      query.graph({
        entity: "cart",
        fields: ["id", "completed_at", "items.variant_id", "items.quantity"],
        filters: { id: cart_id },
      }),
      query.graph({ entity: "product_variant", fields, filters: { id: items.map(({ variant_id }) => variant_id) } }),
    ])
    const cart = carts[0] as unknown as { completed_at: string | null; items: WantedItem[] } | undefined
    if (!cart) throw new CodedError("cart_not_found", `No cart ${cart_id}`)
    if (cart.completed_at) throw new CodedError("cart_completed", `Cart ${cart_id} has become a purchase`)
    const variants = new Map((data as unknown as VariantRow[]).map((variant) => [variant.id, variant]))
    const closures = await closuresOf(
      container,
      [...variants.values()].flatMap(({ product }) => product.cooperative?.id ?? []),
    )
    const wanted = new Map<string, number>()
    for (const { variant_id, quantity } of [...cart.items, ...items])
      wanted.set(variant_id, (wanted.get(variant_id) ?? 0) + quantity)
    for (const { variant_id } of items) {
      const variant = variants.get(variant_id)
      if (!variant) throw new CodedError("product_unavailable", `No variant ${variant_id}`, { variants: [variant_id] })
      refuse(variant, wanted.get(variant_id) ?? 0, closures.get(variant.product.cooperative?.id ?? "") ?? null)
    }
    return new StepResponse({ cart_id })
  },
)

function refuse(variant: VariantRow, wanted: number, closure: ClosureWindow | null): void {
  const available = availablePieces(variant)
  const closed = closureAt({ closure }, new Date()) === "closed"
  const problem = lineProblem({ variant: { product: variant.product } }, { available, wanted, abroad: false, closed })
  if (!problem) return
  const details = { variants: [variant.id], available, wanted, ...(closed && { until: closure?.until }) }
  if (problem === "sold_out" || problem === "too_many")
    throw new CodedError("sold_out", `${wanted} pieces wanted, ${available} left`, details)
  throw new CodedError(problem, `Variant ${variant.id} cannot be bought: ${problem}`, details)
}
