"use server"

import { inviteMade, inviteMember } from "@opop/vendor/contract/members"
import { formLanguage } from "@/features/account/form-language"
import { currentToken } from "@/features/account/session-cookies"
import { formTexts } from "@/features/seller/form-texts"
import { refuseInput, refuseTask } from "@/features/seller/refuse-task"
import { getT } from "@/i18n/get-t"
import { tellBackend } from "@/lib/backend"
import { refusal } from "@/lib/backend-error"
import { routes } from "@/lib/routes"
import { serverEnv } from "@/lib/server-env"
import type { InviteState } from "./invite-state"

/** A link for one person: `lng`, `role`, `email` or nothing, `cooperative` by its name for the message that goes with it. */
export async function makeInvite(_previous: InviteState, form: FormData): Promise<InviteState> {
  const lng = formLanguage(form)
  const { cooperative = "", ...typed } = formTexts(form, ["role", "email", "cooperative"])
  const input = inviteMember.safeParse(typed)
  const refused = (state: Awaited<ReturnType<typeof refuseTask>>): InviteState =>
    state.status === "failed" ? state : { status: "idle", typed }
  if (!input.success) {
    const state = refused(refuseInput(lng, input.error, typed))
    const wrong = input.error.issues.some(({ path }) => path[0] === "email")
    if (wrong && state.status === "failed") state.fields["email"] = getT(lng, "errors")("field.email_invalid")
    if (!typed["role"] && state.status === "failed") state.fields["role"] = getT(lng, "errors")("field.required")
    return state
  }
  const token = await currentToken("member")
  const made = token
    ? await tellBackend("/vendor/invites", { schema: inviteMade, lng, token, body: input.data })
    : refusal("unauthorized")
  if (!made.ok) return refused(refuseTask(lng, made.error, typed))
  const link = new URL(routes.invite(lng, made.data.token), serverEnv().STOREFRONT_URL).href
  const message = getT(lng, "desk-members")("new.message", { cooperative, link })
  const share = `https://wa.me/?text=${encodeURIComponent(message)}`
  return { status: "made", link, share, email: made.data.invite.email ?? "", typed: {} }
}
