import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { isApplying } from "../domain/cooperative-course"
import { addressRow, type Market, partIds, partRows, type StoreFacts } from "../domain/store-parts/part-rows"
import { servedAbroad } from "../domain/store-parts/served-countries"
import { APPLICATION_MODULE } from "../modules/application"
import type ApplicationModuleService from "../modules/application/service"
import { COOPERATIVE_MODULE } from "../modules/cooperative"
import type CooperativeModuleService from "../modules/cooperative/service"
import { bulkInsert } from "./products/bulk-sql"

export type StoreParts = { profile_id: string; location_id: string }

/**
 * What a cooperative needs besides its own row before it has products: shipping profile, stock location with its address, zones and
 * shipping options. All or nothing, in one transaction; whatever is there already stays as it is, but for the address while the
 * cooperative has not opened yet.
 */
export async function ensureStoreParts(container: MedusaContainer, cooperative_id: string): Promise<StoreParts> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const locking: ILockingModule = container.resolve(Modules.LOCKING)
  const make = async () => {
    const present = await presentParts(database, cooperative_id)
    const { facts, opened } = await factsOf(container, cooperative_id)
    const own = partIds(cooperative_id)
    if (!present.profile || !present.location) {
      const rows = partRows(cooperative_id, facts, await marketOf(container), present)
      await database.transaction(async (trx) => {
        for (const [table, some] of rows) if (some.length) await bulkInsert(trx, table, some, "on conflict do nothing")
      })
    } else if (!opened && present.location === own.location) {
      const { id, ...address } = addressRow(cooperative_id, facts)
      await database("stock_location_address").where({ id }).update(address)
    }
    return { profile_id: present.profile ?? own.profile, location_id: present.location ?? own.location }
  }
  return locking.execute(`store-parts:${cooperative_id}`, make, { timeout: 30 })
}

async function presentParts(database: Knex, cooperative_id: string) {
  const of = { cooperative_id, deleted_at: null }
  const [profile, location] = await Promise.all([
    database("cooperative_cooperative_fulfillment_shipping_profile").where(of).first("shipping_profile_id"),
    database("cooperative_cooperative_stock_location_stock_location").where(of).first("stock_location_id"),
  ])
  return {
    profile: profile?.shipping_profile_id as string | undefined,
    location: location?.stock_location_id as string | undefined,
  }
}

async function factsOf(container: MedusaContainer, id: string): Promise<{ facts: StoreFacts; opened: boolean }> {
  const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const applications: ApplicationModuleService = container.resolve(APPLICATION_MODULE)
  const [row, application] = await Promise.all([cooperatives.retrieveCooperative(id), applications.applicationOf(id)])
  const { name, pesantren, regency_code, district, postcode, state } = row
  const address = application?.address ?? pesantren
  const opened = !isApplying(state) && state !== "submitted" && state !== "in_review"
  return { facts: { cooperative_id: id, name, pesantren, regency_code, district, postcode, address }, opened }
}

async function marketOf(container: MedusaContainer): Promise<Market> {
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 })
  const countries = await container.resolve(Modules.REGION).listCountries({}, { take: 400, select: ["iso_2"] })
  return {
    channel: store?.default_sales_channel_id ?? "",
    foreign_countries: servedAbroad(countries.map(({ iso_2 }) => iso_2)),
  }
}
