import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Money } from "../contract/ledger"
import { houseCurrency } from "../domain/currency"
import { jakartaDay } from "../domain/jakarta-day"
import { nextPayoutDay } from "../domain/next-payout-day"
import { LEDGER_MODULE } from "../modules/ledger"
import type LedgerModuleService from "../modules/ledger/service"
import { PROGRAMME_MODULE } from "../modules/programme"
import type ProgrammeModuleService from "../modules/programme/service"
import { ledgerEntries } from "./ledger-entries"

/** What a cooperative has, what the next payout brings, and its latest movements. */
export async function loadMoney(container: MedusaContainer, cooperative_id: string): Promise<Money> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const ledger: LedgerModuleService = container.resolve(LEDGER_MODULE)
  const programme: ProgrammeModuleService = container.resolve(PROGRAMME_MODULE)
  const [balances, settings, latest, months] = await Promise.all([
    ledger.balancesOf(cooperative_id),
    programme.settings(),
    ledgerEntries(database, { cooperative_id, latest: 10 }),
    monthsOf(database, cooperative_id),
  ])
  const minimum = settings.payout_minimum
  return {
    currency_code: houseCurrency,
    ...balances,
    next_payout: {
      on: nextPayoutDay(jakartaDay(new Date()), settings.payout_weekday),
      amount: balances.available >= Math.max(1, minimum) ? balances.available : 0,
      minimum,
    },
    latest,
    months,
  }
}

async function monthsOf(database: Knex, cooperative_id: string): Promise<string[]> {
  const { rows } = await database.raw<{ rows: { month: string }[] }>(
    // one look into the index for each month since the first, instead of reading every movement
    `select to_char(month, 'YYYY-MM') as month
     from (select min("occurred_at") as first, max("occurred_at") as last from "ledger_transaction" where "cooperative_id" = :cooperative_id) span
     cross join generate_series(date_trunc('month', first at time zone :zone), last at time zone :zone, interval '1 month') month
     where exists (select 1 from "ledger_transaction" where "cooperative_id" = :cooperative_id
       and "occurred_at" >= month at time zone :zone and "occurred_at" < (month + interval '1 month') at time zone :zone)
     order by 1 desc`,
    { cooperative_id, zone: "Asia/Jakarta" },
  )
  return rows.map(({ month }) => month)
}
