import type { MedusaContainer } from "@medusajs/framework/types"

// STUB of JOIN
export async function productAllowance(
  _container: MedusaContainer,
  _cooperative_id: string,
): Promise<{ limit: number | null; used: number }> {
  return { limit: null, used: 0 }
}
