import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type StorePalette, storePaletteKeys, storePalettes } from "../contract/store-palette"
import type { ClosureWindow, DeskStore } from "../contract/store-settings"
import { CodedError } from "../domain/coded-error"
import { jakartaDay } from "../domain/jakarta-day"
import { regencyName } from "../domain/regencies"
import { closureAt } from "../domain/store-closure"
import { picturesByHash } from "./pictures-by-hash"
import { storeSettings } from "./store-settings"

type Row = {
  handle: string
  name: string
  pesantren: string
  story: string
  story_en: string | null
  regency_code: string
  colour: string
  accent: string
  pattern: number
  whatsapp: string | null
  address_id: string | null
  street: string | null
  district: string | null
  postcode: string | null
  phone: string | null
}

const store = `
  select c.handle, c.name, c.pesantren, c.story, words.translations ->> 'story' as story_en, c.regency_code, c.colour, c.accent,
    c.pattern, c.whatsapp, address.id as address_id, address.address_1 as street, address.address_2 as district,
    address.postal_code as postcode, address.phone
  from cooperative c
  left join translation words on words.reference = 'cooperative' and words.reference_id = c.id and words.locale_code = 'en'
    and words.deleted_at is null
  left join cooperative_cooperative_stock_location_stock_location link on link.cooperative_id = c.id and link.deleted_at is null
  left join stock_location location on location.id = link.stock_location_id and location.deleted_at is null
  left join stock_location_address address on address.id = location.address_id and address.deleted_at is null
  where c.id = ? and c.deleted_at is null
  order by location.created_at limit 1`

/** A cooperative's store as its members set it. */
export async function loadDeskStore(
  container: MedusaContainer,
  cooperative_id: string,
  locale: string | undefined,
): Promise<DeskStore> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [{ rows }, settings] = await Promise.all([
    database.raw<{ rows: Row[] }>(store, [cooperative_id]),
    storeSettings(container, [cooperative_id], locale),
  ])
  const [row] = rows
  const set = settings.get(cooperative_id)
  if (!row || !set) throw new CodedError("cooperative_not_found", `No cooperative ${cooperative_id}`)
  const pictureOf = await picturesByHash(container, [set.logo, set.banner])
  return {
    version: set.version,
    cooperative_id,
    handle: row.handle,
    name: row.name,
    pesantren: row.pesantren,
    story: { id: row.story, en: row.story_en ?? "" },
    logo: pictureOf(set.logo),
    banner: pictureOf(set.banner),
    colour: row.colour,
    accent: row.accent,
    palette: paletteOf(row),
    pattern: row.pattern,
    closure: set.closure && { ...set.closure, state: stateOf(set.closure, new Date()) },
    origin: row.address_id
      ? {
          street: row.street ?? "",
          district: row.district ?? "",
          regency: regencyName(row.regency_code),
          postcode: row.postcode ?? "",
          phone: row.phone ?? "",
        }
      : null,
    couriers: set.couriers,
    handling_days: set.handling_days,
    returns: set.returns,
    whatsapp: row.whatsapp,
  }
}

function paletteOf({ colour, accent }: Row): StorePalette | null {
  const same = (key: StorePalette) => storePalettes[key].colour === colour && storePalettes[key].accent === accent
  return storePaletteKeys.find(same) ?? null
}

function stateOf(closure: ClosureWindow, now: Date): NonNullable<DeskStore["closure"]>["state"] {
  if (jakartaDay(now) > closure.until) return "over"
  const state = closureAt({ closure }, now)
  return state === "open" ? "planned" : state
}
