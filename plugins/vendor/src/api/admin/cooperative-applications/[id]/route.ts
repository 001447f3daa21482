import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerApplication } from "../../../../http/answer-application"

/** One application, who applies, and who else is called the same. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answerApplication(req, res)
}
