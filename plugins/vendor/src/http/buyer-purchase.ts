import type { AuthenticatedMedusaRequest, MedusaRequest } from "@medusajs/framework/http"
import { CodedError } from "../domain/coded-error"
import { normalisePurchaseNumber } from "../domain/purchase-number"
import { PURCHASE_MODULE } from "../modules/purchase"
import type PurchaseModuleService from "../modules/purchase/service"

type Claim = { number: string; email?: string | undefined }

/**
 * The purchase of whoever is signed in as its buyer, or knows its number and its e-mail; one answer for every way of not being that.
 * Stand `authenticate("customer", …, { allowUnauthenticated: true })` before the route.
 * @throws CodedError `purchase_not_found`
 */
export async function buyerPurchase(req: MedusaRequest, { number, email }: Claim) {
  const purchases: PurchaseModuleService = req.scope.resolve(PURCHASE_MODULE)
  const normalised = normalisePurchaseNumber(number)
  const [purchase] = normalised ? await purchases.listPurchases({ number: normalised, state: "placed" }) : []
  const { actor_id, actor_type } = (req as Partial<AuthenticatedMedusaRequest>).auth_context ?? {}
  const signedIn = actor_type === "customer" && Boolean(actor_id) && purchase?.customer_id === actor_id
  const knows = email !== undefined && purchase?.email.toLowerCase() === email
  if (!purchase || !(signedIn || knows))
    throw new CodedError("purchase_not_found", "No purchase of this buyer with this number")
  return purchase
}
