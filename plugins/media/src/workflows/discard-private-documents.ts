import type { MedusaContainer } from "@medusajs/framework/types"
import { PRIVATE_DOCUMENT_MODULE } from "../modules/private-document"
import type PrivateDocumentModuleService from "../modules/private-document/service"

/** Removes private documents of this owner and their files; others' stay. */
export function discardPrivateDocuments(container: MedusaContainer, ids: string[], owner: string): Promise<void> {
  const documents: PrivateDocumentModuleService = container.resolve(PRIVATE_DOCUMENT_MODULE)
  return documents.discard(ids, owner)
}
