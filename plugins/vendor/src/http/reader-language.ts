import type { MedusaRequest } from "@medusajs/framework/http"
import { type DocumentLanguage, documentLanguages } from "../documents/statement-texts"

/**
 * The language in which a document is made, outside /store where Medusa does not say: `?locale=`, else the header
 * `x-medusa-locale`, else Indonesian.
 */
export function readerLanguage(req: MedusaRequest): DocumentLanguage {
  const asked = [req.query["locale"], req.header("x-medusa-locale")]
  return documentLanguages.find((language) => asked.find(Boolean) === language) ?? "id"
}
