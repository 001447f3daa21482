import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { inviteMember as wish } from "../../../contract/members"
import { deskOf } from "../../../http/bind-cooperative"
import { localeOf } from "../../../http/desk-order"
import { parseInput } from "../../../http/parse-input"
import { inviteMember } from "../../../workflows/invite-member"

/** A link for one person. Its end is told here and nowhere else. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { role, email } = parseInput(wish, req.body)
  res.setHeader("cache-control", "no-store")
  res.json(await inviteMember(req.scope, deskOf(req), { role, email, locale: localeOf(req) }))
}
