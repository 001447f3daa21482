import type { MedusaContainer } from "@medusajs/framework/types"

export type StoreSettings = { handling_days: number; couriers: { name: string; offered: boolean }[] }

/** The settings of these cooperatives; the programme's defaults where nothing was set. */
export async function storeSettings(
  _container: MedusaContainer,
  cooperative_ids: readonly string[],
): Promise<Map<string, StoreSettings>> {
  return new Map(cooperative_ids.map((id) => [id, { handling_days: 2, couriers: [] }]))
}
