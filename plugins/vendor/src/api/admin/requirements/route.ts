import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { createRequirement } from "../../../contract/requirement"
import { parseInput } from "../../../http/parse-input"
import { APPLICATION_MODULE } from "../../../modules/application"
import type ApplicationModuleService from "../../../modules/application/service"
import { showDefinition } from "../../../queries/show-definition"

/** What cooperatives have to show, also what is not asked any more. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const service: ApplicationModuleService = req.scope.resolve(APPLICATION_MODULE)
  res.json({ requirements: (await service.requirements()).map(showDefinition) })
}

/** Asks for something more from now on. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const input = parseInput(createRequirement, req.body)
  const service: ApplicationModuleService = req.scope.resolve(APPLICATION_MODULE)
  const { id } = await service.createRequirements({ ...input, changed_by: req.auth_context.actor_id } as never)
  const [made] = await service.requirements({ id })
  res.json({ requirement: made && showDefinition(made) })
}
