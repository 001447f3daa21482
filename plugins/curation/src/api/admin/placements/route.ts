import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parseInput } from "@opop/vendor/http/parse-input"
import { newPlacement } from "../../../contract/placement"
import { CURATION_MODULE } from "../../../modules/curation"
import type CurationModuleService from "../../../modules/curation/service"

/** Every placement with its schedule, past and future ones too. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const curation: CurationModuleService = req.scope.resolve(CURATION_MODULE)
  res.json({ placements: await curation.listPlacements({}, { take: 500, order: { slot: "ASC", position: "ASC" } }) })
}

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { starts_at, ends_at, ...fields } = parseInput(newPlacement, req.body)
  const curation: CurationModuleService = req.scope.resolve(CURATION_MODULE)
  const placement = await curation.createPlacements({
    ...fields,
    starts_at: starts_at ? new Date(starts_at) : null,
    ends_at: ends_at ? new Date(ends_at) : null,
  })
  res.status(201).json({ placement })
}
