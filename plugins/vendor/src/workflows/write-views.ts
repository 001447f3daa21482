import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { sells } from "../domain/cooperative-state"
import { PRODUCT_VIEW_MODULE } from "../modules/product-view"
import type ProductViewModuleService from "../modules/product-view/service"

type Row = { id: string; handle: string; cooperative: { id: string; state: string } | null }

/** Writes the views that wait, in one go; those of pages that there are not are dropped. What fails waits for the next time. */
export async function writeViews(container: MedusaContainer): Promise<void> {
  const views: ProductViewModuleService = container.resolve(PRODUCT_VIEW_MODULE)
  const taken = views.take()
  if (!taken.length) return
  try {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "product",
      fields: ["id", "handle", "cooperative.id", "cooperative.state"],
      filters: { handle: [...new Set(taken.map(({ handle }) => handle))], status: "published" },
    })
    const productOf = new Map((data as unknown as Row[]).map((row) => [row.handle, row]))
    await views.add(
      taken.flatMap(({ handle, day, views: count }) => {
        const product = productOf.get(handle)
        if (!product?.cooperative || !sells(product.cooperative.state)) return []
        return [{ product_id: product.id, cooperative_id: product.cooperative.id, day, views: count }]
      }),
    )
  } catch (cause) {
    views.putBack(taken)
    throw cause
  }
}
