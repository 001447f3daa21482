import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerBankFile } from "../../../../http/answer-bank-file"
import { readBankFile } from "../../../../queries/list-bank-files"

/** A file as it was handed to the bank. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  answerBankFile(res, await readBankFile(req.scope, req.params["id"] ?? ""))
}
