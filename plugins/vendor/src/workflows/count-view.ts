import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PRODUCT_VIEW_MODULE } from "../modules/product-view"
import type ProductViewModuleService from "../modules/product-view/service"
import { writeViews } from "./write-views"

/** How long views may wait in memory; a process that dies loses so much of them. */
const waitMs = 10_000
let writesSoon = false

/** Somebody looks at a product's page. Costs no query: it is written later, together with others. */
export function countView(container: MedusaContainer, { handle, visitor }: { handle: string; visitor: string }): void {
  const views: ProductViewModuleService = container.resolve(PRODUCT_VIEW_MODULE)
  if (!views.note(handle, visitor, new Date()) || writesSoon) return
  writesSoon = true
  setTimeout(() => {
    writesSoon = false
    writeViews(container).catch((cause) =>
      container.resolve(ContainerRegistrationKeys.LOGGER).error("Views of products could not be written", cause),
    )
  }, waitMs).unref()
}
