import "server-only"
import { redirect } from "next/navigation"
import type { Language } from "@/i18n/languages"
import { claimCart } from "./claim-cart"
import type { Identity } from "./identify"
import { landing, type NextPlace } from "./next-place"
import { keepTokens } from "./session-cookies"

/** Signs in, takes the cart along, and goes where one belongs. Only in actions. */
export async function enter(lng: Language, tokens: Identity["tokens"], next: NextPlace | undefined): Promise<never> {
  await keepTokens(tokens)
  if (tokens.customer) await claimCart(tokens.customer)
  redirect(landing(lng, next, { customer: Boolean(tokens.customer), member: Boolean(tokens.member) }))
}
