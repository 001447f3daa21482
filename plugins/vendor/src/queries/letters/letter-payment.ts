import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export type LetterPayment = { provider_id: string; data: Record<string, unknown> }

/** The buyer's one payment; undefined when nothing had to be paid. */
export async function letterPayment(
  container: MedusaContainer,
  sessionId: string | null,
): Promise<LetterPayment | undefined> {
  if (!sessionId) return undefined
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "payment_session",
    fields: ["id", "provider_id", "data"],
    filters: { id: sessionId },
  })
  return (data as unknown as LetterPayment[])[0]
}
