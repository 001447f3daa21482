import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PROGRAMME_MODULE } from "../modules/programme"
import type ProgrammeModuleService from "../modules/programme/service"
import { unpaidPart } from "../queries/unpaid-part"

/**
 * Starts the time to accept for orders whose money stands by now. A purchase that was paid at once keeps the deadline it was placed
 * with; one that was paid later gets the full time from when it is seen.
 */
export async function notePaidOrders(container: MedusaContainer): Promise<void> {
  const programme: ProgrammeModuleService = container.resolve(PROGRAMME_MODULE)
  const { accept_hours } = await programme.settings()
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await database.raw(
    `update order_course course set
      paid_at = now(), updated_at = now(),
      accept_by = case when now() - placed_at < interval '15 minutes' then accept_by
        else greatest(accept_by, now() + make_interval(hours => ?)) end
    where paid_at is null and cancelled_at is null and deleted_at is null
      and exists (select 1 from purchase where purchase.id = course.purchase_id and purchase.state = 'placed')
      and ${unpaidPart} <= 0`,
    [accept_hours],
  )
}
