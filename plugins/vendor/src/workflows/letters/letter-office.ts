import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MemberRole } from "../../contract/desk"
import type { WhatsappSender } from "../../domain/whatsapp-sender"
import { languageOf } from "../../letters/language"
import type { FactsOf, LetterKind } from "../../letters/letter-facts"
import { type LetterLinks, letterLinks } from "../../letters/letter-links"
import { logSender } from "../../providers/whatsapp/log-sender"
import { letterMembers } from "../../queries/letters/letter-members"
import type { LetterBuyer } from "../../queries/letters/letter-purchase"
import { sendLetter } from "../send-letter"

/** Where letters are written: what is needed to load facts, and where the shop is. */
export type LetterOffice = {
  container: MedusaContainer
  storefrontUrl: string
  /** Only where it is set up. */
  whatsapp?: WhatsappSender
}

/** @param options of this plugin: `storefrontUrl`, `whatsappFile` */
export const letterOffice = (container: MedusaContainer, options: Record<string, unknown>): LetterOffice => ({
  container,
  storefrontUrl: String(options["storefrontUrl"] ?? "http://localhost:8000"),
  ...(typeof options["whatsappFile"] === "string" && { whatsapp: logSender(options["whatsappFile"]) }),
})

/** The same for a job, which is not given the plugin's options. */
export function letterOfficeOf(container: MedusaContainer): LetterOffice {
  const { plugins } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  for (const plugin of plugins ?? [])
    if (typeof plugin === "object" && plugin.resolve === "@opop/vendor")
      return letterOffice(container, plugin.options ?? {})
  return letterOffice(container, {})
}

/** What is known of the reader besides the facts. */
type Rest<Kind extends LetterKind> = (links: LetterLinks) => Omit<FactsOf<Kind>, "name">

/** A letter to the buyer, in the language of the purchase. */
export async function tellBuyer<Kind extends LetterKind>(
  office: LetterOffice,
  kind: Kind,
  about: string,
  buyer: Pick<LetterBuyer, "email" | "customer_id" | "locale"> & { name: string | null | undefined },
  rest: Rest<Kind>,
): Promise<void> {
  const language = languageOf(buyer.locale)
  const facts = { ...rest(letterLinks(office.storefrontUrl, language)), name: buyer.name ?? "" } as FactsOf<Kind>
  const to = { id: buyer.customer_id ?? buyer.email, email: buyer.email, language }
  await sendLetter(office.container, { kind, about, to, facts })
}

/** A letter to each owner of a cooperative and each member with one of these roles. Members have no language of their own yet. */
export async function tellMembers<Kind extends LetterKind>(
  office: LetterOffice,
  kind: Kind,
  about: string,
  { cooperative_id, roles }: { cooperative_id: string; roles: MemberRole[] },
  rest: Rest<Kind>,
): Promise<void> {
  const language = languageOf(null)
  const links = letterLinks(office.storefrontUrl, language)
  for (const { id, name, email } of await letterMembers(office.container, cooperative_id, ...roles))
    await sendLetter(office.container, {
      kind,
      about,
      to: { id, email, language },
      facts: { ...rest(links), name } as FactsOf<Kind>,
    })
}
