import { MathBN } from "@medusajs/framework/utils"

type Line = { product_id?: string | null; original_total?: unknown }
type Method = { shipping_option?: { shipping_profile_id?: string } | null }
type Cart = { items?: Line[]; shipping_methods?: Method[] }

/**
 * What promotions ask of a cart besides what Medusa tells them: whose each line and each way of sending is, and what each
 * cooperative's goods cost before any reduction.
 * @param owners cooperatives by ids of products and shipping profiles
 */
export function promotionContext(cart: Cart, owners: ReadonlyMap<string, string>) {
  const ownerOf = (id: string | null | undefined) => owners.get(id ?? "") ?? ""
  const items = (cart.items ?? []).map((item) => ({ ...item, cooperative_id: ownerOf(item.product_id) }))
  const own_total: Record<string, number> = {}
  for (const { cooperative_id, original_total = 0 } of items)
    own_total[cooperative_id] = MathBN.add(own_total[cooperative_id] ?? 0, original_total as number).toNumber()
  return {
    items,
    shipping_methods: (cart.shipping_methods ?? []).map((method) => ({
      ...method,
      cooperative_id: ownerOf(method.shipping_option?.shipping_profile_id),
    })),
    own_total,
  }
}

/** The codes that the buyer has entered, as the cart keeps them; what is none is left aside. */
export function enteredCodes(metadata: Record<string, unknown> | null | undefined): string[] {
  const codes = metadata?.["codes"]
  return Array.isArray(codes) ? codes.filter((code): code is string => typeof code === "string").slice(0, 10) : []
}
