import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Stub: answers for a cooperative that has its parts already. */
export async function ensureStoreParts(
  container: MedusaContainer,
  cooperative_id: string,
): Promise<{ profile_id: string; location_id: string }> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cooperative",
    fields: ["id", "shipping_profile.id", "stock_location.id"],
    filters: { id: cooperative_id },
  })
  const row = data[0] as unknown as {
    shipping_profile?: { id: string } | null
    stock_location?: { id: string } | null
  }
  return { profile_id: row.shipping_profile?.id ?? "", location_id: row.stock_location?.id ?? "" }
}
