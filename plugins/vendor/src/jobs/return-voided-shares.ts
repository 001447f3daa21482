import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ParentPayment } from "../providers/share/parent-payment"
import { SHARE_PROVIDER } from "../providers/share/share-data"

/** Payments that captured a share which was cancelled before, and have not given it back: a process died, or the gateway refused. */
const kept = `
  select payment.id from payment
  where payment.provider_id <> ? and payment.captured_at > now() - interval '30 days' and payment.deleted_at is null
    and payment.metadata->'voided' is not null
    and exists (
      select 1 from jsonb_object_keys(payment.metadata->'voided') as voided(order_id)
      where not coalesce(jsonb_exists(payment.metadata->'capture'->'without', voided.order_id), false)
        and not exists (
          select 1 from refund where refund.payment_id = payment.id and refund.deleted_at is null
            and refund.metadata->>'order_id' = voided.order_id
        )
    )
  limit 50`

/** Gives back what should never have been taken. */
export default async function returnVoidedShares(container: MedusaContainer): Promise<void> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const parent = new ParentPayment(database as never)
  const { rows } = await database.raw(kept, [SHARE_PROVIDER])
  for (const { id } of rows as { id: string }[]) {
    try {
      await parent.refundVoided(id)
    } catch (cause) {
      logger.error(`Payment ${id} keeps shares that were cancelled before it was captured`, cause as Error)
    }
  }
}

export const config = { name: "return-voided-shares", schedule: "*/5 * * * *" }
