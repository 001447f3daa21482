import "server-only"
import { currentCustomerToken } from "@/features/account/current-customer"
import { findKnown } from "./known-purchases"
import { knownPurchases } from "./purchase-cookies"

/** What shows the backend that this browser's buyer may act on a purchase. Nothing when neither is known: the backend then refuses. */
export type BuyerProof = { email?: string; token?: string }

/** The e-mail of a purchase that this browser made or looked up, and the sign-in of whoever is signed in. */
export async function buyerProof(number: string): Promise<BuyerProof> {
  const known = findKnown(await knownPurchases(), number)
  const token = await currentCustomerToken()
  return { ...(known && { email: known.email }), ...(token && { token }) }
}
