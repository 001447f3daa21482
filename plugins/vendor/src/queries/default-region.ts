import type { IRegionModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** The marketplace sells in one region: everything is priced and charged in rupiah, wherever it goes. */
export async function defaultRegion(container: MedusaContainer): Promise<{ id: string; currency_code: string }> {
  const regions: IRegionModuleService = container.resolve(Modules.REGION)
  const [region] = await regions.listRegions({ currency_code: "idr" }, { select: ["id", "currency_code"], take: 1 })
  if (!region) throw new Error("There is no region in rupiah; the store has not been set up")
  return { id: region.id, currency_code: region.currency_code }
}
