import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readerLanguage } from "../../../http/reader-language"
import { categoryAttributes } from "../../../queries/category-attributes"

/** The shop's categories and what each asks about its products. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ categories: await categoryAttributes(req.scope, readerLanguage(req)) })
}
