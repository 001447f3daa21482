import "server-only"
import { type Invite, inviteAnswer } from "@opop/vendor/contract/members"
import { currentToken } from "@/features/account/session-cookies"
import { askBackend } from "@/lib/backend"
import { BackendFailure } from "@/lib/backend-error"
import { ifReachable } from "@/lib/if-reachable"

export type Invitation =
  | { kind: "open"; invite: Invite }
  /** Only who is signed in sees where a link leads. */
  | { kind: "signed_out" | "over" | "missing" | "away" }

const kinds: Record<string, "signed_out" | "over" | "missing"> = {
  unauthorized: "signed_out",
  invite_over: "over",
  invite_not_found: "missing",
}

/** As whom one joins: as the member who is signed in, else as the buyer. */
export const joiningToken = async (): Promise<string | undefined> =>
  (await currentToken("member")) ?? (await currentToken("customer"))

/** Where a link leads, for whoever is signed in here. */
export async function loadInvite(end: string): Promise<Invitation> {
  const token = await joiningToken()
  if (!token) return { kind: "signed_out" }
  const load = async (): Promise<Invitation> => {
    const path = `/vendor/invites/by-token/${encodeURIComponent(end)}`
    const answer = await askBackend(path, { schema: inviteAnswer, token })
    if (answer.ok) return { kind: "open", invite: answer.data.invite }
    const kind = kinds[answer.error.code]
    if (kind) return { kind }
    throw new BackendFailure(`The backend refused to show an invitation: ${answer.error.code}`)
  }
  return (await ifReachable(load)) ?? { kind: "away" }
}
