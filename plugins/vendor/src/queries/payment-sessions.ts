import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export type PaymentSession = { id: string; provider_id: string; data: Record<string, unknown> }

/** The buyers' payment sessions, by id. */
export async function paymentSessions(
  container: MedusaContainer,
  sessionIds: (string | null)[],
): Promise<Map<string, PaymentSession>> {
  const ids = sessionIds.flatMap((id) => id ?? [])
  if (!ids.length) return new Map()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "payment_session",
    fields: ["id", "provider_id", "data"],
    filters: { id: ids },
  })
  return new Map((data as unknown as PaymentSession[]).map((session) => [session.id, session]))
}

/** Only what a buyer needs in order to pay ever leaves the payment's data. */
const shownInstructions = [
  ...["reference", "bank", "account", "holder", "amount", "currency_code", "due_at"],
  ...["kind", "qr_string", "va_number"],
]

export const instructionsOf = (data: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(shownInstructions.flatMap((key) => (key in data ? [[key, data[key]]] : [])))

/** When the buyer sent a picture of the slip of a transfer. */
export function proofSentAt(data: Record<string, unknown>): string | null {
  const sent = data["proof_sent_at"]
  return typeof sent === "string" && !Number.isNaN(Date.parse(sent)) ? new Date(sent).toISOString() : null
}
