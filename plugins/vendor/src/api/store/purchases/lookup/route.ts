import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { lookupPurchase } from "../../../../contract/purchase"
import { CodedError } from "../../../../domain/coded-error"
import { normalisePurchaseNumber } from "../../../../domain/purchase-number"
import { parseInput } from "../../../../http/parse-input"
import { loadPurchases } from "../../../../queries/load-purchase"

/** A purchase for whoever knows its number and the e-mail; one answer for every way of not knowing. */
export async function POST(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const { number, email } = parseInput(lookupPurchase, req.body)
  const normalised = normalisePurchaseNumber(number)
  const [purchase] = normalised ? await loadPurchases(req.scope, { number: normalised, email }, req.locale, 1) : []
  if (!purchase) throw new CodedError("purchase_not_found", "No purchase with this number and e-mail")
  res.json({ purchase })
}
