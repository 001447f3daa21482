import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { changeProgramme } from "../../../contract/programme"
import { parseInput } from "../../../http/parse-input"
import { PROGRAMME_MODULE } from "../../../modules/programme"
import type ProgrammeModuleService from "../../../modules/programme/service"

/** What the province has decided for everybody. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const programme: ProgrammeModuleService = req.scope.resolve(PROGRAMME_MODULE)
  res.json({ settings: await programme.settings() })
}

/** Changes some of it; who did and what it was before stays on record. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const change = parseInput(changeProgramme, req.body)
  const programme: ProgrammeModuleService = req.scope.resolve(PROGRAMME_MODULE)
  res.json({ settings: await programme.changeSettings(change, req.auth_context.actor_id) })
}
