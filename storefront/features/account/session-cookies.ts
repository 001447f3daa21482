import "server-only"
import { cookies } from "next/headers"
import { cookieNames, cookieOptions } from "@/lib/cookies"
import { secureCookies } from "@/lib/secure-cookies"
import { isTokenOf } from "./is-token-of"
import { secondsToKeep } from "./seconds-to-keep"

/** As whom one can be signed in here; the province's staff sign in elsewhere. */
export type Kind = "customer" | "member"

const names = { customer: cookieNames.customerToken, member: cookieNames.memberToken } as const

/** This browser's token of one kind. Browsers drop it when its time is up; the backend has the last word. */
export async function currentToken(kind: Kind): Promise<string | undefined> {
  const token = (await cookies()).get(names[kind])?.value
  return token && isTokenOf(token, kind) ? token : undefined
}

/**
 * Signs in with these tokens. Another kind stays as it is: a buyer who opens their cooperative's desk is still a buyer. Only in
 * actions.
 */
export async function keepTokens(tokens: Partial<Record<Kind, string>>): Promise<void> {
  const jar = await cookies()
  for (const kind of ["customer", "member"] as const) {
    const token = tokens[kind]
    if (!token) continue
    const maxAge = secondsToKeep(token, kind, Date.now())
    if (maxAge > 0) jar.set(names[kind], token, cookieOptions(secureCookies(), { maxAge }))
  }
}

/** Signs out of everything. Only in actions. */
export async function forgetTokens(): Promise<void> {
  const jar = await cookies()
  for (const name of [...Object.values(names), cookieNames.deskCooperative, cookieNames.signInStep]) jar.delete(name)
}
