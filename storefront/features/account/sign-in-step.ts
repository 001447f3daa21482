import "server-only"
import { cookies } from "next/headers"
import { z } from "zod"
import { cookieNames, cookieOptions } from "@/lib/cookies"
import { secureCookies } from "@/lib/secure-cookies"
import type { Halfway } from "./identify"

/** As long as the backend waits for a code. Seconds. */
const patience = 300

const begun = z.object({ token: z.string(), challenge: z.string().regex(/^\w{1,80}$/) })
const schema = z.object({ customer: begun.optional(), member: begun.optional() })

/** Keeps a sign-in that still needs a code. Only in actions. */
export async function keepSignInStep(halfway: Halfway): Promise<void> {
  const options = cookieOptions(secureCookies(), { maxAge: patience })
  ;(await cookies()).set(cookieNames.signInStep, JSON.stringify(halfway), options)
}

/** The sign-in that this browser has begun, undefined when there is none or it was too long ago. */
export async function currentSignInStep(): Promise<z.output<typeof schema> | undefined> {
  const kept = (await cookies()).get(cookieNames.signInStep)?.value
  if (!kept) return undefined
  try {
    const { customer, member } = schema.parse(JSON.parse(kept))
    return customer || member ? { customer, member } : undefined
  } catch {
    return undefined
  }
}

/** Only in actions. */
export async function forgetSignInStep(): Promise<void> {
  ;(await cookies()).delete(cookieNames.signInStep)
}
