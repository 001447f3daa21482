import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { createImportQuery, importLimits } from "../../../contract/product-import"
import { CodedError } from "../../../domain/coded-error"
import { deskOf } from "../../../http/bind-cooperative"
import { parseInput } from "../../../http/parse-input"
import { readBody } from "../../../http/read-body"
import { PRODUCT_IMPORT_MODULE } from "../../../modules/product-import"
import type ProductImportModuleService from "../../../modules/product-import/service"
import { showImport } from "../../../queries/show-import"
import { checkProductImport } from "../../../workflows/check-product-import"

const shown = 10

/** The cooperative's latest imports. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const imports: ProductImportModuleService = req.scope.resolve(PRODUCT_IMPORT_MODULE)
  const rows = await imports.latestOf(deskOf(req).cooperative_id, shown)
  res.json({ imports: rows.map(showImport).map(({ problems: _, hints: __, changes: ___, ...one }) => one) })
}

/** A file of products: read and checked, nothing of it imported. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { cooperative_id, member_id } = deskOf(req)
  const { key, name } = parseInput(createImportQuery, req.query)
  const bytes = await readBody(req, importLimits.bytes)
  if (!bytes) throw new CodedError("import_refused", "Larger than a file may be", { reason: "too_large", line: null })
  const row = await checkProductImport(req.scope, { cooperative_id, member_id, key, name, bytes })
  res.json({ import: showImport(row) })
}
