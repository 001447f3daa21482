import type { Logger } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { letterLinks } from "../../letters/letter-links"
import { COOPERATIVE_MODULE } from "../../modules/cooperative"
import type CooperativeModuleService from "../../modules/cooperative/service"
import type { LetterOffice } from "./letter-office"

type NewOrder = { cooperative_id: string; order_id: string; number: number }

/** A line to the cooperative's own number, where a sender is set up; nothing of the buyer in it. Nothing waits for it. */
export async function tellNewOrderByWhatsapp(
  { container, storefrontUrl, whatsapp }: LetterOffice,
  { cooperative_id, order_id, number }: NewOrder,
): Promise<void> {
  if (!whatsapp) return
  const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const [cooperative] = await cooperatives.listCooperatives({ id: cooperative_id }, { select: ["id", "whatsapp"] })
  const to = cooperative?.whatsapp?.replace(/\D/g, "")
  if (!to) return
  const text = `Pesanan baru #${number}: ${letterLinks(storefrontUrl, "id").deskOrder(order_id)}`
  try {
    await whatsapp.send({ to, text, key: `desk_new_order:${order_id}` })
  } catch (cause) {
    const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.warn(`Order ${order_id} was not told by WhatsApp: ${cause instanceof Error ? cause.message : cause}`)
  }
}
