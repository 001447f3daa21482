import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SHARE_PROVIDER } from "../providers/share/share-data"
import { followPayment } from "../workflows/follow-payment"

/** Longer than any completion lives: whoever made an older payment is not at it any more. */
const graceMinutes = 3
/** How far back a lost payment is looked for. */
const days = 7

/** Payments that stand without a purchase: a process died, or the gateway refused a refund while a purchase was being undone. */
const strays = `
  select payment.payment_session_id as session_id, payment.captured_at
  from payment
  join cart_payment_collection link on link.payment_collection_id = payment.payment_collection_id and link.deleted_at is null
  where payment.provider_id <> ? and payment.canceled_at is null and payment.deleted_at is null
    and payment.created_at between now() - interval '${days} days' and now() - make_interval(mins => ?)
    and payment.amount > (select coalesce(sum(amount), 0) from refund where payment_id = payment.id and deleted_at is null)
    and not exists (
      select 1 from purchase
      where purchase.payment_session_id = payment.payment_session_id and purchase.deleted_at is null
    )
  limit 50`

/** Completes the purchase after all, or gives the money back; what fails is tried again the next time. */
export default async function returnStrayPayments(container: MedusaContainer, grace = graceMinutes): Promise<void> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const { rows } = await database.raw(strays, [SHARE_PROVIDER, typeof grace === "number" ? grace : graceMinutes])
  for (const { session_id, captured_at } of rows as { session_id: string; captured_at: Date | null }[]) {
    try {
      const { outcome } = await followPayment(container, {
        session_id,
        state: captured_at ? "captured" : "authorized",
      })
      logger.warn(`The payment of session ${session_id} stood without a purchase; now ${outcome}`)
    } catch (cause) {
      logger.error(`The payment of session ${session_id} stands without a purchase`, cause as Error)
    }
  }
}

export const config = { name: "return-stray-payments", schedule: "*/5 * * * *" }
