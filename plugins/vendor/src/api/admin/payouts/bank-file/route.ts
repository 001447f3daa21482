import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerBankFile } from "../../../../http/answer-bank-file"
import { readBankFile } from "../../../../queries/list-bank-files"
import { makeBankFile } from "../../../../workflows/make-bank-file"

/** All that waits, as one file for the bank; sent from now on. A file that got lost on the way is found among the bank files. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = await makeBankFile(req.scope, req.auth_context.actor_id)
  answerBankFile(res, await readBankFile(req.scope, id))
}
