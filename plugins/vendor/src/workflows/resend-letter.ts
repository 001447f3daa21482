import type { CreateNotificationDTO, INotificationModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { letterAttempts } from "../domain/letter-retry"
import type { LetterLanguage } from "../letters/language"
import { letter } from "../letters/letter"
import { type FactsOf, type LetterKind, letterFacts } from "../letters/letter-facts"
import { letterTrigger } from "./send-letter"

/** A letter's row in the notification module. */
export type LetterRow = {
  id: string
  to: string
  template: string
  receiver_id: string | null
  resource_id: string | null
  idempotency_key: string
  status: "pending" | "success" | "failure"
  data: { language: LetterLanguage; facts: FactsOf<LetterKind> }
  provider_data: { attempts?: number } | null
  updated_at: string | Date
}

/** Of the module, beside its typed interface. */
type Rows = { updateNotifications: (rows: Record<string, unknown>[]) => Promise<unknown> }

/**
 * Tries a letter once more.
 * @returns whether it was sent, failed again, or is given up
 */
export async function resendLetter(
  container: MedusaContainer,
  row: LetterRow,
): Promise<{ outcome: "sent" | "failed" | "given-up"; reason: string }> {
  const notifications = container.resolve(Modules.NOTIFICATION) as INotificationModuleService & Rows
  if (!(row.template in letterFacts)) return giveUp(notifications, row, `there is no letter ${row.template}`)
  const kind = row.template as LetterKind
  const attempts = (row.provider_data?.attempts ?? 1) + 1
  // the module tries again only what is noted as failed; one that a dying process left is not
  if (row.status === "pending") await notifications.updateNotifications([{ id: row.id, status: "failure" }])
  try {
    const again: CreateNotificationDTO & { id: string } = {
      // without its own id the module would send it and then look for a row that was never made
      id: row.id,
      to: row.to,
      channel: "email",
      template: kind,
      trigger_type: letterTrigger.letter,
      resource_id: row.resource_id,
      receiver_id: row.receiver_id,
      idempotency_key: row.idempotency_key,
      content: letter(kind, row.data.language, row.data.facts),
      data: row.data,
      provider_data: { attempts },
    }
    await notifications.createNotifications(again)
    return { outcome: "sent", reason: "" }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return attempts < letterAttempts ? { outcome: "failed", reason } : giveUp(notifications, row, reason)
  }
}

async function giveUp(notifications: Rows, { id }: LetterRow, reason: string) {
  await notifications.updateNotifications([{ id, status: "failure", trigger_type: letterTrigger.givenUp }])
  return { outcome: "given-up" as const, reason }
}
