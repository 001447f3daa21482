import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "zod"
import type { changeStoreShipping as body, DeskStore } from "../contract/store-settings"
import { CodedError } from "../domain/coded-error"
import { loadDeskStore } from "../queries/load-desk-store"
import { changeStore } from "./change-store"
import type { Desk } from "./desk-member"
import { ensureStoreParts } from "./ensure-store-parts"

/**
 * Where parcels leave from, how soon, and by which couriers: of the cooperative's own, and at least one within Indonesia.
 * @throws CodedError `changed_meanwhile`, `courier_unknown`, `courier_needed`
 */
export async function changeStoreShipping(
  container: MedusaContainer,
  { cooperative_id, member_id }: Desk,
  { version, origin, handling_days, couriers }: z.output<typeof body>,
): Promise<void> {
  const { location_id } = await ensureStoreParts(container, cooperative_id)
  const old = await loadDeskStore(container, cooperative_id, undefined)
  const offered = chosenOf(old, couriers)
  await changeStore(container, {
    ...{ cooperative_id, member_id, version, kind: "shipping_changed" },
    settings: { handling_days },
    before: {
      ...{ origin: old.origin, handling_days: old.handling_days },
      couriers: old.couriers.filter((one) => one.offered).map(({ name }) => name),
    },
    after: { origin, handling_days, couriers: offered.map(({ name }) => name) },
    also: async (transaction) => {
      await transaction("stock_location_address")
        .whereIn("id", transaction("stock_location").where({ id: location_id }).select("address_id"))
        .update({
          ...{ address_1: origin.street, address_2: origin.district, postal_code: origin.postcode },
          ...{ phone: origin.phone || null, updated_at: new Date() },
        })
      await offer(
        transaction,
        old.couriers.map(({ id }) => id),
        offered.map(({ id }) => id),
      )
    },
  })
}

function chosenOf({ couriers }: DeskStore, ids: readonly string[]): DeskStore["couriers"] {
  const known = new Map(couriers.map((courier) => [courier.id, courier]))
  const foreign = ids.filter((id) => !known.has(id))
  if (foreign.length) throw new CodedError("courier_unknown", `Not offered by this cooperative: ${foreign.join(", ")}`)
  const chosen = couriers.filter(({ id }) => ids.includes(id))
  if (!chosen.some(({ domestic }) => domestic))
    throw new CodedError("courier_needed", "At least one courier within Indonesia stays")
  return chosen
}

async function offer(transaction: Knex.Transaction, all: string[], offered: string[]): Promise<void> {
  await transaction("shipping_option_rule")
    .whereIn("shipping_option_id", all)
    .where({ attribute: "enabled_in_store", deleted_at: null })
    .update({
      value: transaction.raw(`to_jsonb(case when "shipping_option_id" = any(?) then 'true' else 'false' end)`, [
        offered,
      ]),
      updated_at: new Date(),
    })
}
