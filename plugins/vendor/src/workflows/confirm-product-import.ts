import type { MedusaContainer } from "@medusajs/framework/types"
import { CodedError } from "../domain/coded-error"
import { PRODUCT_IMPORT_MODULE } from "../modules/product-import"
import type { ImportRow } from "../modules/product-import/import-row"
import type ProductImportModuleService from "../modules/product-import/service"

type Own = { cooperative_id: string; id: string }

/**
 * The member wants it: from here on it is written, by this process or, when that dies, by the job. Confirming again changes nothing.
 * @throws CodedError `import_not_found`, `import_problems`, `import_running` while another one of this cooperative is written,
 * `import_state`
 */
export async function confirmProductImport(container: MedusaContainer, own: Own): Promise<ImportRow> {
  const imports: ProductImportModuleService = container.resolve(PRODUCT_IMPORT_MODULE)
  const found = await ownImport(container, own)
  if (found.state === "confirmed" || found.state === "running" || found.state === "done") return found
  if (found.problem_count) throw new CodedError("import_problems", "Nothing is imported while there are problems")
  if (found.state === "checked" && found.expires_at > new Date()) {
    await imports.step(own.id, { from: "checked", to: "confirmed" }).catch(whileAnotherRuns)
    return ownImport(container, own)
  }
  throw new CodedError("import_state", `Import ${own.id} is ${found.state}`, { state: found.state })
}

/** The member does not want it. @throws CodedError `import_not_found`, `import_state` */
export async function discardProductImport(container: MedusaContainer, own: Own): Promise<ImportRow> {
  const imports: ProductImportModuleService = container.resolve(PRODUCT_IMPORT_MODULE)
  await ownImport(container, own)
  await imports.step(own.id, { from: "checked", to: "discarded" })
  const found = await ownImport(container, own)
  if (found.state === "discarded") return found
  throw new CodedError("import_state", `Import ${own.id} is ${found.state}`, { state: found.state })
}

/** @throws CodedError `import_not_found`, for another cooperative's too */
export async function ownImport(container: MedusaContainer, { cooperative_id, id }: Own): Promise<ImportRow> {
  const imports: ProductImportModuleService = container.resolve(PRODUCT_IMPORT_MODULE)
  const found = await imports.importOf(cooperative_id, { id })
  if (!found) throw new CodedError("import_not_found", `No import ${id} of this cooperative`)
  return found
}

function whileAnotherRuns(cause: { code?: string; constraint?: string }): never {
  if (cause.constraint === "IDX_product_import_one_running")
    throw new CodedError("import_running", "Another file is being imported")
  throw cause
}
