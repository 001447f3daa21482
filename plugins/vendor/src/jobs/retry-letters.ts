import { randomUUID } from "node:crypto"
import type { ILockingModule, INotificationModuleService, Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { isDue } from "../domain/letter-retry"
import { type LetterRow, resendLetter } from "../workflows/resend-letter"
import { letterTrigger } from "../workflows/send-letter"

/** Longer than sending takes: whoever left a letter unsent for that long is gone. */
const graceMs = 10 * 60_000
/** So many failures in a row mean that the server is away; the others wait for the next run. */
const patience = 3
const lock = "retry-letters"

/** Tries again the letters that failed, with pauses that grow, until they are given up. */
export default async function retryLetters(container: MedusaContainer): Promise<void> {
  const locking: ILockingModule = container.resolve(Modules.LOCKING)
  const ownerId = randomUUID()
  try {
    await locking.acquire(lock, { ownerId, expire: 600 })
  } catch {
    return // another process is at it
  }
  try {
    await retryDue(container)
  } finally {
    await locking.release(lock, { ownerId })
  }
}

async function retryDue(container: MedusaContainer): Promise<void> {
  const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  let failures = 0
  for (const row of await dueLetters(container)) {
    const { outcome, reason } = await resendLetter(container, row)
    if (outcome === "given-up") logger.error(`Letter ${row.idempotency_key} is given up: ${reason}`)
    failures = outcome === "sent" ? 0 : failures + 1
    if (failures >= patience) return
  }
}

async function dueLetters(container: MedusaContainer): Promise<LetterRow[]> {
  const notifications: INotificationModuleService = container.resolve(Modules.NOTIFICATION)
  const rows = (await notifications.listNotifications(
    { trigger_type: letterTrigger.letter, status: ["failure", "pending"] } as never,
    { take: null as never, order: { updated_at: "ASC" } },
  )) as unknown as LetterRow[]
  const now = Date.now()
  return rows.filter(({ status, updated_at, provider_data }) => {
    const since = now - new Date(updated_at).getTime()
    return status === "pending" ? since >= graceMs : isDue(provider_data?.attempts ?? 1, since)
  })
}

export const config = { name: "retry-letters", schedule: "* * * * *" }
