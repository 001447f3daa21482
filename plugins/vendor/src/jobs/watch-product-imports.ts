import type { MedusaContainer } from "@medusajs/framework/types"
import { PRODUCT_IMPORT_MODULE } from "../modules/product-import"
import type ProductImportModuleService from "../modules/product-import/service"
import { runProductImport, silence, tellHistory } from "../workflows/run-product-import"

/** Takes up imports whose process died, lets go of those that nobody confirmed, and tells the store's history what it missed. */
export default async function watchProductImports(container: MedusaContainer): Promise<void> {
  const imports: ProductImportModuleService = container.resolve(PRODUCT_IMPORT_MODULE)
  for (const row of await imports.abandoned(silence)) await runProductImport(container, row)
  for (const { id } of await imports.untold()) await tellHistory(container, id)
  await imports.expire()
}

export const config = { name: "watch-product-imports", schedule: "* * * * *" }
