import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerStatement } from "../../../../http/answer-statement"
import { deskWithRole } from "../../../../http/require-role"

/** The cooperative's statement: `/2026-11`, `/2026-11.csv`, `/2026-11.pdf`. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answerStatement(req, res, deskWithRole(req, "finance").cooperative_id)
}
