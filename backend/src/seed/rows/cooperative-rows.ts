import type { CooperativeData } from "@opop/demonstration/cooperative"
import { partIds, partRows } from "@opop/vendor/domain/store-parts/part-rows"
import { addRows, type Tables } from "../bulk-insert"
import { entityId } from "../entity-id"
import type { StoreIds } from "../set-up-store"
import { translationRow } from "./translation-row"

/** Ids of a cooperative's parts, from its handle. */
export const cooperativeIds = (handle: string) => ({ cooperative: entityId("coop", handle), ...partIds(handle) })

/** Requirements that a store of the demonstration has met, so that no limit of products holds for it. */
const met = ["req_nib", "req_legality", "req_halal"]

/** Everything a cooperative needs to sell: its store, and the parts that every store gets. */
export function addCooperative(tables: Tables, data: CooperativeData, store: StoreIds): void {
  const { handle, name, pesantren, district, postcode, regency: regency_code } = data
  const cooperative_id = cooperativeIds(handle).cooperative
  addRows(tables, "cooperative", {
    id: cooperative_id,
    handle,
    name,
    pesantren,
    story: data.story.id,
    state: "active",
    regency_code,
    district,
    postcode,
    founded: data.founded,
    level: data.level,
    colour: data.colours[0],
    accent: data.colours[1],
    pattern: data.pattern,
    is_pkp: data.pkp,
  })
  addRows(tables, "translation", translationRow("cooperative", cooperative_id, { story: data.story.en }))
  const facts = { cooperative_id, name, pesantren, address: pesantren, regency_code, district, postcode }
  const market = { channel: store.channel, foreign_countries: store.foreignCountries }
  for (const [table, rows] of partRows(handle, facts, market)) addRows(tables, table, ...rows)
  addRows(
    tables,
    "requirement_answer",
    ...met.map((requirement_id) => ({
      id: entityId("reqan", handle, requirement_id),
      requirement_id,
      cooperative_id,
      state: "accepted",
      judged_by: "seed",
      judged_at: new Date().toISOString(),
    })),
  )
}
