import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Logger } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { deskOf } from "../../../../../http/bind-cooperative"
import { showImport } from "../../../../../queries/show-import"
import { confirmProductImport } from "../../../../../workflows/confirm-product-import"
import { runProductImport } from "../../../../../workflows/run-product-import"

/** Imports what was previewed, in the background. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { cooperative_id } = deskOf(req)
  const row = await confirmProductImport(req.scope, { cooperative_id, id: req.params["id"] ?? "" })
  res.json({ import: showImport(row) })
  // nobody waits for it: what becomes of it stands in its row, and the job takes up what this process leaves behind
  if (row.state === "confirmed") setImmediate(() => void runProductImport(req.scope, row).catch(logged(req)))
}

const logged = (req: AuthenticatedMedusaRequest) => (cause: unknown) => {
  const logger: Logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
  logger.error(`An import could not be run: ${cause instanceof Error ? cause.message : String(cause)}`)
}
