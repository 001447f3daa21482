import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { payoutsQuery } from "../../../contract/payout"
import { parseInput } from "../../../http/parse-input"
import { listBankFiles } from "../../../queries/list-bank-files"

/** The files that were handed to a bank. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await listBankFiles(req.scope, parseInput(payoutsQuery, req.query).page))
}
