import type { MedusaRequest } from "@medusajs/framework/http"
import { inviteToken } from "../contract/members"
import { CodedError } from "../domain/coded-error"

/** The end of an invitation's link, from the path. @throws CodedError `invite_not_found` for what cannot be one */
export function inviteTokenOf(req: MedusaRequest): string {
  const { data } = inviteToken.safeParse(req.params["token"])
  if (data) return data
  throw new CodedError("invite_not_found", "No invitation looks like this")
}
