import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parseInput } from "@opop/vendor/http/parse-input"
import { placementsQuery } from "../../../contract/placement"
import { activePlacements } from "../../../domain/active-placements"
import { CURATION_MODULE } from "../../../modules/curation"
import type CurationModuleService from "../../../modules/curation/service"

/** What stands on the featured places now. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { slot } = parseInput(placementsQuery, req.query)
  const curation: CurationModuleService = req.scope.resolve(CURATION_MODULE)
  const placements = await curation.listPlacements(slot ? { slot } : {}, { take: 500 })
  const active = activePlacements(placements, new Date())
  res.json({
    placements: active.map(({ id, slot, kind, reference_id, position }) => ({
      id,
      slot,
      kind,
      reference_id,
      position,
    })),
  })
}
