import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ClosureWindow, DeskStore, StoreCourier } from "../contract/store-settings"
import { couriersOf } from "./couriers-of"

/** How a cooperative runs its store; the defaults where it has set nothing. */
export type StoreSettings = {
  cooperative_id: string
  /** 0 while nothing was set. */
  version: number
  /** Hashes of pictures. */
  logo: string | null
  banner: string | null
  /** What was set, also when it is over: ask `domain/store-closure`. */
  closure: ClosureWindow | null
  /** Working days until a parcel leaves. */
  handling_days: number
  returns: DeskStore["returns"]
  couriers: StoreCourier[]
}

type Row = {
  cooperative_id: string
  version: number
  logo: string | null
  banner: string | null
  closed_from: string | null
  closed_until: string | null
  closed_message: string
  closed_message_en: string
  handling_days: number
  returns_choice: "faults" | "unopened"
  returns_text: string
  returns_text_en: string
}

/** The settings of these cooperatives, with the couriers they have. */
export async function storeSettings(
  container: MedusaContainer,
  cooperative_ids: readonly string[],
  locale?: string,
): Promise<Map<string, StoreSettings>> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [{ rows }, couriers] = await Promise.all([
    database.raw<{ rows: Row[] }>(`select * from store_setting where cooperative_id = any(?) and deleted_at is null`, [
      [...cooperative_ids],
    ]),
    couriersOf(container, cooperative_ids, locale),
  ])
  const set = new Map(rows.map((row) => [row.cooperative_id, row]))
  return new Map(cooperative_ids.map((id) => [id, settingsOf(id, set.get(id), couriers.get(id) ?? [])]))
}

function settingsOf(cooperative_id: string, row: Row | undefined, couriers: StoreCourier[]): StoreSettings {
  const closure =
    row?.closed_from && row.closed_until
      ? {
          from: row.closed_from,
          until: row.closed_until,
          message: { id: row.closed_message, en: row.closed_message_en },
        }
      : null
  return {
    cooperative_id,
    version: row?.version ?? 0,
    logo: row?.logo ?? null,
    banner: row?.banner ?? null,
    closure,
    handling_days: row?.handling_days ?? 2,
    returns: {
      choice: row?.returns_choice ?? "faults",
      text: { id: row?.returns_text ?? "", en: row?.returns_text_en ?? "" },
    },
    couriers,
  }
}
