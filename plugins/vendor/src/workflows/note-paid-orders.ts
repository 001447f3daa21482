import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PROGRAMME_MODULE } from "../modules/programme"
import type ProgrammeModuleService from "../modules/programme/service"
import { unpaidPart } from "../queries/unpaid-part"

/**
 * Starts the time to accept for orders whose money stands by now. A purchase that was paid at once keeps the deadline it was placed
 * with; one that was paid later gets the full time from when it is seen. The cooperative's desks are told in the same statement, so
 * that no order becomes new without its alert.
 * @param purchaseId only the orders of this one; else of all, which is what the clock does for those that were missed
 */
export async function notePaidOrders(container: MedusaContainer, purchaseId?: string): Promise<void> {
  const programme: ProgrammeModuleService = container.resolve(PROGRAMME_MODULE)
  const { accept_hours } = await programme.settings()
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await database.raw(
    `with paid as (update order_course course set
      paid_at = now(), updated_at = now(),
      accept_by = case when now() - placed_at < interval '15 minutes' then accept_by
        else greatest(accept_by, now() + make_interval(hours => ?)) end
    where paid_at is null and cancelled_at is null and deleted_at is null
      ${purchaseId ? "and course.purchase_id = ?" : ""}
      and exists (select 1 from purchase where purchase.id = course.purchase_id and purchase.state = 'placed')
      and ${unpaidPart} <= 0
    returning course.cooperative_id, course.order_id)
    insert into desk_event (cooperative_id, kind, subject, key)
      select cooperative_id, 'order', order_id, 'order:' || order_id from paid
    on conflict do nothing`,
    purchaseId ? [accept_hours, purchaseId] : [accept_hours],
  )
}
