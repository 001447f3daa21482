import "server-only"
import { type Purchase, purchasesAnswer } from "@opop/vendor/contract/purchase"
import type { Language } from "@/i18n/languages"
import { askBackend, found } from "@/lib/backend"
import { currentToken } from "./session-cookies"

/** The token of the buyer who is signed in in this browser. It may turn out that the backend no longer takes it. */
export const currentCustomerToken = (): Promise<string | undefined> => currentToken("customer")

/**
 * The signed-in buyer's purchases, newest first.
 * @returns undefined when the backend no longer takes the token: the buyer is signed out
 * @throws BackendFailure
 */
export async function loadMyPurchases(lng: Language, token: string): Promise<Purchase[] | undefined> {
  const answer = await askBackend("/store/customers/me/purchases", { schema: purchasesAnswer, lng, token })
  return found(answer, "unauthorized")?.purchases
}
