import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerStatement } from "../../../../../../http/answer-statement"

/** A cooperative's statement for staff: `/2026-11`, `/2026-11.csv`, `/2026-11.pdf`. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerStatement(req, res, req.params["id"] ?? "")
}
