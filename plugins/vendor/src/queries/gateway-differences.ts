import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { Difference } from "../contract/ledger"
import { gatewayRecord } from "../domain/gateway-record"
import { difference } from "../domain/reconcile"
import { standingCapture } from "./order-facts"

type PaymentRow = {
  id: string
  provider_id: string
  data: Record<string, unknown>
  purchase_id: string | null
  captured: string
  refunded: string
}
/** The Payment module offers no way to ask a provider for its record; its own service for providers does. */
type Providers = {
  paymentProviderService_: {
    retrieveProvider: (id: string) => {
      retrievePayment: (input: { data: unknown }) => Promise<{ data?: Record<string, unknown> }>
    }
  }
}

/** Older payments have settled long ago; asking a gateway for each of them every day would take for ever. */
const sinceDays = 35
const atOnce = 4

/** Where a gateway has captured or refunded something else than our rows say. Payments without a gateway are left aside. */
export async function gatewayDifferences(container: MedusaContainer): Promise<Difference[]> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: PaymentRow[] }>(sql)
  const queue = [...rows]
  const found: Difference[] = []
  const worker = async () => {
    for (let row = queue.shift(); row; row = queue.shift()) found.push(...(await compare(container, row)))
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return found.sort((a, b) => (a.note < b.note ? -1 : 1))
}

async function compare(container: MedusaContainer, row: PaymentRow): Promise<Difference[]> {
  const { paymentProviderService_ } = container.resolve(Modules.PAYMENT) as unknown as Providers
  try {
    const provider = paymentProviderService_.retrieveProvider(row.provider_id)
    const record = gatewayRecord((await provider.retrievePayment({ data: row.data })).data)
    if (!record) return []
    return (["captured", "refunded"] as const).flatMap((what) => {
      const [expected, here] = [record[what], Number(row[what])]
      if (expected === here) return []
      const note = `${row.id} ${what} at ${row.provider_id}`
      return [difference("gateway_differs", { purchase_id: row.purchase_id, expected, found: here, note })]
    })
  } catch (cause) {
    // a gateway that is away is no difference
    const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.warn(`Reconciliation could not ask ${row.provider_id} for ${row.id}: ${String(cause)}`)
    return []
  }
}

const sql = `
  select p."id", p."provider_id", p."data", pu."id" as purchase_id,
    round(coalesce((select sum(c."amount") from "capture" c
      where c."payment_id" = p."id" and c."deleted_at" is null and ${standingCapture}), 0)) as captured,
    round(coalesce((select sum(r."amount") from "refund" r where r."payment_id" = p."id" and r."deleted_at" is null), 0)) as refunded
  from "payment" p
  left join "purchase" pu on pu."payment_session_id" = p."payment_session_id" and pu."deleted_at" is null
  where p."deleted_at" is null and p."provider_id" not in ('pp_share_share', 'pp_system_default')
    and p."created_at" > now() - interval '${sinceDays} days' order by p."id"`
