import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { LetterLanguage } from "../../letters/language"
import { letterLinks } from "../../letters/letter-links"
import { COOPERATIVE_MODULE } from "../../modules/cooperative"
import type CooperativeModuleService from "../../modules/cooperative/service"
import type { InviteRow } from "../../modules/member-invite/service"
import { sendLetter } from "../send-letter"
import type { LetterOffice } from "./letter-office"

/** To whoever is invited, in the language of whoever invites: nothing else is known of the reader. */
export async function tellInvite(
  { container, storefrontUrl }: LetterOffice,
  invite: InviteRow & { email: string },
  token: string,
  language: LetterLanguage,
): Promise<void> {
  const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const [cooperative, member] = await Promise.all([
    cooperatives.retrieveCooperative(invite.cooperative_id, { select: ["id", "name"] }),
    cooperatives.retrieveMember(invite.invited_by, { select: ["id", "name"] }),
  ])
  await sendLetter(container, {
    kind: "desk_invite",
    about: invite.id,
    to: { id: invite.email, email: invite.email, language },
    facts: {
      name: "",
      cooperative: cooperative.name,
      inviter: member.name,
      expires_at: new Date(invite.expires_at).toISOString(),
      url: letterLinks(storefrontUrl, language).invite(token),
    },
  })
  // of a link only its hash is kept; while a letter waits to be tried again it has to know it
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await database("notification")
    .where({ template: "desk_invite", resource_id: invite.id, status: "success" })
    .update({ data: database.raw(`"data" #- '{facts,url}'`) })
}
