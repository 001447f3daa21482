import type { MedusaContainer } from "@medusajs/framework/types"
import type { OwnProduct } from "../domain/product-table/product-columns"

// until the product backend is here
export async function ownProducts(_container: MedusaContainer, _cooperative_id: string): Promise<OwnProduct[]> {
  return []
}
