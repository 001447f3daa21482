import type { MedusaContainer } from "@medusajs/framework/types"
import { PRIVATE_DOCUMENT_MODULE } from "../modules/private-document"
import type PrivateDocumentModuleService from "../modules/private-document/service"
import type { KeptDocument } from "../modules/private-document/service"

/**
 * Keeps a document that only its owner's readers may see: a PDF as it is, a picture drawn anew.
 * @param base64 PDF up to 6 MB, or JPEG, PNG or WebP up to 4 MB
 * @param owner what it belongs to, e.g. `requirement:<cooperative>`
 * @throws PictureError
 */
export function keepPrivateDocument(container: MedusaContainer, base64: string, owner: string): Promise<KeptDocument> {
  const documents: PrivateDocumentModuleService = container.resolve(PRIVATE_DOCUMENT_MODULE)
  return documents.keep(base64, owner)
}
