import "server-only"
import { redirect } from "next/navigation"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import type { Halfway } from "./identify"
import type { NextPlace } from "./next-place"
import { keepSignInStep } from "./sign-in-step"

/** Leads on to the code that the account asks for besides its password. Only in actions. */
export async function askForCode(lng: Language, halfway: Halfway, next: NextPlace | undefined): Promise<never> {
  await keepSignInStep(halfway)
  redirect(routes.signInCode(lng, { next }))
}
