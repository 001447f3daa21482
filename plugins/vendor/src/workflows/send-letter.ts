import type { INotificationModuleService, Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { LetterLanguage } from "../letters/language"
import { letter } from "../letters/letter"
import type { FactsOf, LetterKind } from "../letters/letter-facts"

/** Marks the notifications that are letters of ours, and those that nobody tries again. */
export const letterTrigger = { letter: "letter", givenUp: "letter-given-up" } as const

export type Receiver = {
  /** Of the member or customer; a guest's address. */
  id: string
  email: string
  language: LetterLanguage
}

export type LetterRequest<Kind extends LetterKind> = {
  kind: Kind
  /** What it is about: with kind and receiver, what makes it the same letter. */
  about: string
  to: Receiver
  facts: FactsOf<Kind>
}

/**
 * Sends a letter once, however often it is asked for. One that fails stays noted, with its facts, and is tried again by the job
 * `retry-letters`: nothing is thrown, no purchase waits for the post.
 */
export async function sendLetter<Kind extends LetterKind>(
  container: MedusaContainer,
  { kind, about, to, facts }: LetterRequest<Kind>,
): Promise<void> {
  const notifications: INotificationModuleService = container.resolve(Modules.NOTIFICATION)
  const idempotency_key = `${kind}:${about}:${to.id}`
  try {
    await notifications.createNotifications({
      to: to.email,
      channel: "email",
      template: kind,
      trigger_type: letterTrigger.letter,
      resource_id: about,
      receiver_id: to.id,
      idempotency_key,
      content: letter(kind, to.language, facts),
      data: { language: to.language, facts },
    })
  } catch (error) {
    // the same letter, asked for at the same moment, has won
    const [known] = await notifications.listNotifications({ idempotency_key } as never)
    if (known && known.status !== "failure") return
    const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.warn(`Letter ${idempotency_key} was not sent: ${error instanceof Error ? error.message : error}`)
  }
}
