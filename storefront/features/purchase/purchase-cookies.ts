import "server-only"
import type { Purchase } from "@opop/vendor/contract/purchase"
import { cookies } from "next/headers"
import { cookieNames, cookieOptions } from "@/lib/cookies"
import { secureCookies } from "@/lib/secure-cookies"
import { type KnownPurchase, parseKnownPurchases, withPurchase } from "./known-purchases"

const halfYear = 60 * 60 * 24 * 182

/** The purchases that this browser made or looked up, newest first. */
export async function knownPurchases(): Promise<KnownPurchase[]> {
  return parseKnownPurchases((await cookies()).get(cookieNames.purchases)?.value)
}

/** From now on this browser sees the purchase without typing. Only in actions. @param cart as `cartKey` says it */
export async function rememberPurchase(
  { number, email, placed_at }: Pick<Purchase, "number" | "email" | "placed_at">,
  cart?: string,
): Promise<void> {
  const list = withPurchase(await knownPurchases(), { number, email, placed_at, ...(cart && { cart }) })
  const options = cookieOptions(secureCookies(), { maxAge: halfYear })
  ;(await cookies()).set(cookieNames.purchases, JSON.stringify(list), options)
}

/** For whoever uses this browser next. Only in actions. */
export async function forgetPurchases(): Promise<void> {
  ;(await cookies()).delete(cookieNames.purchases)
}
