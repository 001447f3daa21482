import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { buyerPurchase } from "@opop/vendor/http/buyer-purchase"
import { parseInput } from "@opop/vendor/http/parse-input"
import { sendTransferProof } from "../../../../../contract/payment"
import { keepTransferProof } from "../../../../../workflows/keep-transfer-proof"

/** The buyer sends a picture of the bank's slip. */
export async function POST(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const { picture, email } = parseInput(sendTransferProof, req.body)
  const purchase = await buyerPurchase(req, { number: req.params["number"] ?? "", email })
  res.json({ proof_sent_at: await keepTransferProof(req.scope, purchase.id, picture) })
}
