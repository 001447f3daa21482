import "server-only"
import { cookies } from "next/headers"
import { cookieNames, cookieOptions } from "@/lib/cookies"
import { secureCookies } from "@/lib/secure-cookies"

type Jar = Awaited<ReturnType<typeof cookies>>

/** Whether this browser names a cooperative to work in, rather than the first of the member's. */
export const hasChosenStore = async (): Promise<boolean> => (await cookies()).has(cookieNames.deskCooperative)

/** Only in actions and route handlers. */
export const keepChosenStore = (jar: Jar, cooperative: string): void => {
  jar.set(cookieNames.deskCooperative, cooperative, cookieOptions(secureCookies()))
}
