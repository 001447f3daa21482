import type { AuthenticatedMedusaRequest, MedusaRequest } from "@medusajs/framework/http"
import { CodedError } from "../domain/coded-error"
import { normalisePurchaseNumber } from "../domain/purchase-number"
import { PURCHASE_MODULE } from "../modules/purchase"
import type PurchaseModuleService from "../modules/purchase/service"

/**
 * Stand-in: the purchase of whoever is signed in as its buyer, or knows its number and e-mail.
 * @throws CodedError `purchase_not_found`
 */
export async function buyerPurchase(
  req: MedusaRequest,
  { number, email }: { number: string; email?: string | undefined },
) {
  const purchases: PurchaseModuleService = req.scope.resolve(PURCHASE_MODULE)
  const typed = normalisePurchaseNumber(number)
  const [purchase] = typed ? await purchases.listPurchases({ number: typed, state: "placed" }) : []
  const customer = (req as AuthenticatedMedusaRequest).auth_context?.actor_id
  const theirs = purchase && ((email && purchase.email === email) || (customer && purchase.customer_id === customer))
  if (!purchase || !theirs) throw new CodedError("purchase_not_found", "No purchase with this number and e-mail")
  return purchase
}
