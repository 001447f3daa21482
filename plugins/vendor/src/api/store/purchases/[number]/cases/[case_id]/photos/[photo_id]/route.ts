import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { answerPrivatePicture } from "@opop/media/http/answer-private-picture"
import { buyerKey } from "../../../../../../../../contract/order-case"
import { buyerPurchase } from "../../../../../../../../http/buyer-purchase"
import { parseInput } from "../../../../../../../../http/parse-input"
import { casePhoto } from "../../../../../../../../queries/case-photo"

/** A photo of a case, for its buyer: signed in, or with the purchase's e-mail in the header `x-buyer-email`. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const { email } = parseInput(buyerKey, { email: req.header("x-buyer-email") })
  const { number = "", case_id = "", photo_id = "" } = req.params
  const purchase = await buyerPurchase(req, { number, email })
  answerPrivatePicture(res, await casePhoto(req.scope, { case_id, photo_id, owner: { purchase_id: purchase.id } }))
}
