import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { OrderFacts } from "../domain/order-bookings"
import { COMMISSION_MODULE } from "../modules/commission"
import type CommissionModuleService from "../modules/commission/service"

type Event = { id: string; amount: string; at: string }
type Row = Omit<OrderFacts, "frozen" | "captures" | "refunds"> & { captures: Event[]; refunds: Event[] }

/** Of an order without frozen lines. */
const nothing = { commission: 0, tax: 0, claim: 0, shipping: 0 }

/**
 * What bookkeeping reads of these orders: the captures and refunds of every native payment of theirs (the share, and what an edit
 * asked for besides), and their frozen commission. Orders of no cooperative are left out.
 */
export async function orderFacts(container: MedusaContainer, order_ids: string[]): Promise<OrderFacts[]> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const commissions: CommissionModuleService = container.resolve(COMMISSION_MODULE)
  const [{ rows }, frozen] = await Promise.all([
    database.raw<{ rows: Row[] }>(sql, [order_ids]),
    commissions.frozenFor(order_ids),
  ])
  const dated = (events: Event[]) => events.map((event) => ({ ...event, at: new Date(event.at) }))
  return rows.map((row) => ({
    ...row,
    frozen: frozen.get(row.order_id) ?? nothing,
    captures: dated(row.captures),
    refunds: dated(row.refunds),
  }))
}

/** A capture's row is written before the gateway answers: it counts once its payment says so, or when it has stayed. */
export const standingCapture = `(p."captured_at" is not null or c."created_at" < now() - interval '1 minute')`

const eventsOf = (table: "capture" | "refund", condition: string) => `
  (select coalesce(json_agg(json_build_object('id', c."id", 'amount', c."amount"::text, 'at', c."created_at")), '[]')
   from "order_payment_collection" opc
   join "payment" p on p."payment_collection_id" = opc."payment_collection_id" and p."deleted_at" is null
   join "${table}" c on c."payment_id" = p."id" and c."deleted_at" is null
   where opc."order_id" = o."id" and opc."deleted_at" is null and ${condition})`

const sql = `
  select o."id" as order_id, o."currency_code", co."cooperative_id", po."purchase_id",
    ${eventsOf("capture", standingCapture)} as captures, ${eventsOf("refund", "true")} as refunds
  from "order" o
  join "cooperative_cooperative_order_order" co on co."order_id" = o."id" and co."deleted_at" is null
  left join "purchase_purchase_order_order" po on po."order_id" = o."id" and po."deleted_at" is null
  where o."id" = any(?)`
