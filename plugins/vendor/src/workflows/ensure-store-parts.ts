import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** What a store's products hang on; finds what there is, until joining makes it. */
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
  const [row] = data as unknown as { shipping_profile?: { id: string }; stock_location?: { id: string } }[]
  if (!row?.shipping_profile || !row.stock_location) throw new Error(`The store ${cooperative_id} has no parts yet`)
  return { profile_id: row.shipping_profile.id, location_id: row.stock_location.id }
}
