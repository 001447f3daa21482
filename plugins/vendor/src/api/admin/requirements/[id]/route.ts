import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { changeRequirement } from "../../../../contract/requirement"
import { CodedError } from "../../../../domain/coded-error"
import { parseInput } from "../../../../http/parse-input"
import { APPLICATION_MODULE } from "../../../../modules/application"
import type ApplicationModuleService from "../../../../modules/application/service"
import { showDefinition } from "../../../../queries/show-definition"

/** Changes its words, or whether it is asked. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const change = parseInput(changeRequirement, req.body)
  const id = req.params["id"] ?? ""
  const service: ApplicationModuleService = req.scope.resolve(APPLICATION_MODULE)
  const [known] = await service.requirements({ id })
  if (!known) throw new CodedError("requirement_not_found", `No requirement ${id}`)
  await service.updateRequirements({ id, ...change, changed_by: req.auth_context.actor_id } as never)
  const [changed] = await service.requirements({ id })
  res.json({ requirement: showDefinition(changed ?? known) })
}
