import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CURATION_MODULE } from "../../../../modules/curation"
import type CurationModuleService from "../../../../modules/curation/service"

export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id = "" } = req.params
  const curation: CurationModuleService = req.scope.resolve(CURATION_MODULE)
  await curation.deletePlacements(id)
  res.json({ id, object: "placement", deleted: true })
}
