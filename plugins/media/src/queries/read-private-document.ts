import type { MedusaContainer } from "@medusajs/framework/types"
import { PRIVATE_DOCUMENT_MODULE } from "../modules/private-document"
import type PrivateDocumentModuleService from "../modules/private-document/service"

export type PrivateFile = { data: Buffer; kind: "pdf" | "picture" }

/**
 * A private document: a PDF, or a picture as WebP.
 * @returns null when this owner has none with this id
 */
export function readPrivateDocument(
  container: MedusaContainer,
  id: string,
  owner: string,
): Promise<PrivateFile | null> {
  const documents: PrivateDocumentModuleService = container.resolve(PRIVATE_DOCUMENT_MODULE)
  return documents.read(id, owner)
}
