import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Orders looked at in one run of the clock, per kind; the rest has its turn a minute later. */
const batch = 100

const kinds = {
  lapse: "paid_at is not null and accepted_at is null and cancelled_at is null and accept_by <= now()",
  receive: "sent_at is not null and received_at is null and receive_by <= now()",
  release: "received_at is not null and released_at is null and report_until <= now()",
  undo: "cancelled_at is not null and undone_at is null",
} as const

const dueFirst = { lapse: "accept_by", receive: "receive_by", release: "report_until", undo: "updated_at" } as const

/** Orders that something may have to happen to; whoever acts looks again under the order's lock. */
export async function ordersDue(container: MedusaContainer, kind: keyof typeof kinds): Promise<string[]> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw(
    `select order_id from order_course where ${kinds[kind]} and deleted_at is null order by ${dueFirst[kind]} limit ?`,
    [batch],
  )
  return (rows as { order_id: string }[]).map(({ order_id }) => order_id)
}

/** Purchases whose deferred payment is past its time, unless the buyer sent a slip that nobody has looked at yet. */
export async function purchasesUnpaid(
  container: MedusaContainer,
): Promise<{ id: string; cart_id: string; payment_session_id: string }[]> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw(
    `select distinct purchase.id, purchase.cart_id, purchase.payment_session_id
    from order_course course
    join purchase on purchase.id = course.purchase_id and purchase.state = 'placed' and purchase.deleted_at is null
    join payment_session session on session.id = purchase.payment_session_id and session.deleted_at is null
    where course.paid_at is null and course.cancelled_at is null and course.deleted_at is null
      and session.data->>'due_at' <= ? and session.data->>'proof_id' is null
      and not exists (select 1 from payment where payment.payment_session_id = session.id and payment.deleted_at is null)
    limit ?`,
    [new Date().toISOString(), batch],
  )
  return rows
}
