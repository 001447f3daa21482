import "server-only"
import { currentToken } from "@/features/account/session-cookies"
import { BackendFailure, type Result } from "@/lib/backend-error"
import { ifReachable } from "@/lib/if-reachable"
import { hasChosenStore } from "./chosen-store"
import { loadMe, type Me } from "./load-me"

/**
 * Why a page of the desk stays closed: nobody is signed in (`ended`: a sign-in that the backend no longer takes), the member works
 * for no cooperative (`removed`: not for the one that this browser has chosen), their role may not, there is no such thing, or the
 * backend is away.
 */
export type Closed = {
  kind: "signed_out" | "ended" | "no_membership" | "removed" | "forbidden" | "missing" | "away"
}
export type Desk<T> = { kind: "open"; me: Me; data: T } | Closed

const reasons: Record<string, Closed["kind"]> = {
  unauthorized: "ended",
  no_membership: "no_membership",
  role_forbidden: "forbidden",
  not_found: "missing",
  order_not_found: "missing",
  case_not_found: "missing",
  question_not_found: "missing",
  promotion_not_found: "missing",
  month_unknown: "missing",
  import_not_found: "missing",
  invalid_input: "missing",
}

/**
 * A page of the desk: who is signed in, and what the page shows, both asked for at once with the member's own token.
 * @param load what the page shows; a refusal of it closes the page
 */
export async function openDesk<T>(load: (token: string) => Promise<Result<T>>): Promise<Desk<T>> {
  const token = await currentToken("member")
  if (!token) return { kind: "signed_out" }
  return (await ifReachable(() => openWith(token, load))) ?? { kind: "away" }
}

async function openWith<T>(token: string, load: (token: string) => Promise<Result<T>>): Promise<Desk<T>> {
  const [me, data] = await Promise.all([loadMe(token), load(token)])
  if (me.ok && data.ok) return { kind: "open", me: me.data, data: data.data }
  const codes = [me, data].flatMap((result) => (result.ok ? [] : [result.error.code]))
  // chosen before they were removed from it
  if (codes.includes("no_membership") && (await hasChosenStore())) return { kind: "removed" }
  for (const code of codes) {
    const kind = reasons[code]
    if (kind) return { kind }
  }
  throw new BackendFailure(`The backend refused to open the desk: ${codes.join(", ")}`)
}
