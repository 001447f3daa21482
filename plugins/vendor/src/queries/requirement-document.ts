import type { MedusaContainer } from "@medusajs/framework/types"
import { type PrivateFile, readPrivateDocument } from "@opop/media/queries/read-private-document"
import { CodedError } from "../domain/coded-error"
import { requirementOwner } from "../domain/requirement-owner"
import { APPLICATION_MODULE } from "../modules/application"
import type ApplicationModuleService from "../modules/application/service"

/**
 * The document that this cooperative gave for a requirement.
 * @throws CodedError `document_not_found`
 */
export async function requirementDocument(
  container: MedusaContainer,
  { cooperative_id, requirement_id }: { cooperative_id: string; requirement_id: string },
): Promise<PrivateFile> {
  const service: ApplicationModuleService = container.resolve(APPLICATION_MODULE)
  const [answer] = await service.listRequirementAnswers({ cooperative_id, requirement_id }, { take: 1 })
  const id = answer?.document_id
  const file = id ? await readPrivateDocument(container, id, requirementOwner(cooperative_id)) : null
  if (!file) throw new CodedError("document_not_found", `No document for ${requirement_id}`)
  return file
}
