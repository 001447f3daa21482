import { createHash } from "node:crypto"
import type { ProviderSendNotificationDTO } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

/** A letter as both providers hand it to the mail library. */
export type Message = {
  from: string
  to: string
  subject: string
  text: string
  html: string | undefined
  messageId: string
  headers: Record<string, string>
}

/**
 * The message that a notification asks for. Its Message-ID follows from the notification's key: should the same letter ever leave
 * twice, because a process died between sending and noting it, the receiver's mailbox can tell.
 * @throws MedusaError `invalid_data` when there is no receiver, no subject or no plain text
 */
export function messageOf(notification: ProviderSendNotificationDTO, sender: string): Message {
  const { to, from, content } = notification
  if (!to || !content?.subject || !content.text)
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "A letter needs a receiver, a subject and a plain text")
  const address = from ?? sender
  return {
    from: address,
    to,
    subject: content.subject,
    text: content.text,
    html: content.html,
    messageId: `<${fingerprint(notification)}@${domainOf(address)}>`,
    // asks answering machines to stay silent
    headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
  }
}

function fingerprint(notification: ProviderSendNotificationDTO & { id?: string; idempotency_key?: string | null }) {
  const key = notification.idempotency_key ?? notification.id ?? JSON.stringify(notification)
  return createHash("sha256").update(key).digest("hex").slice(0, 32)
}

const domainOf = (address: string): string => /@([\w.-]+)/.exec(address)?.[1] ?? "localhost"
