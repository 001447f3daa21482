import "server-only"
import type { Purchase } from "@opop/vendor/contract/purchase"
import { currentCustomerToken, loadMyPurchases } from "@/features/account/current-customer"
import type { Language } from "@/i18n/languages"
import { type Result, refusal } from "@/lib/backend-error"
import { findKnown } from "./known-purchases"
import { knownPurchases } from "./purchase-cookies"
import { tellLookup } from "./tell-lookup"

/** A purchase that this browser made or looked up, or that belongs to the buyer who is signed in. */
export async function loadPurchase(lng: Language, number: string): Promise<Result<Purchase>> {
  const known = findKnown(await knownPurchases(), number)
  if (known) return tellLookup(lng, known)
  const token = await currentCustomerToken()
  const mine = token ? await loadMyPurchases(lng, token) : undefined
  const found = mine?.find((purchase) => purchase.number === number.trim().toUpperCase())
  return found ? { ok: true, data: found } : refusal("purchase_not_found")
}
