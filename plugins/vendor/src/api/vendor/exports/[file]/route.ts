import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { exportFiles, type TableFormat } from "../../../../contract/product-import"
import { productFile, templateFile } from "../../../../documents/product-table"
import { CodedError } from "../../../../domain/coded-error"
import { deskOf } from "../../../../http/bind-cooperative"
import { readerLanguage } from "../../../../http/reader-language"
import { shownCategories } from "../../../../queries/file-categories"
import { ownProducts } from "../../../../queries/own-products"

const types = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}

/** `products.csv`, `products.xlsx`: all of the cooperative's products, drafts too; `template.csv`, `template.xlsx`: to fill in. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { cooperative_id } = deskOf(req)
  const file = exportFiles.find((name) => name === req.params["file"])
  if (!file) throw new CodedError("import_not_found", "No such file")
  const format: TableFormat = file.endsWith(".csv") ? "csv" : "xlsx"
  const language = readerLanguage(req)
  const about = { language, format, categories: await shownCategories(req.scope, language) }
  const content = file.startsWith("template")
    ? await templateFile(about)
    : await productFile(about, await ownProducts(req.scope, cooperative_id))
  res.setHeader("cache-control", "private, no-store")
  res.setHeader("content-disposition", `attachment; filename="${file}"`)
  res.setHeader("x-content-type-options", "nosniff")
  res.type(types[format]).send(content)
}
