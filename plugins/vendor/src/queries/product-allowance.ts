import type { MedusaContainer } from "@medusajs/framework/types"

/** How many products a store may have now, and how many it has; stands in until joining decides. */
export async function productAllowance(
  _container: MedusaContainer,
  _cooperative_id: string,
): Promise<{ limit: number | null; used: number }> {
  return { limit: null, used: 0 }
}
