import { regencyName } from "../regencies"
import { offerRows } from "./offer-rows"
import { partId } from "./part-id"
import type { PartRow, PartRows } from "./part-row"
import { shippingOffers } from "./shipping-offers"

export type StoreFacts = {
  cooperative_id: string
  name: string
  pesantren: string
  /** Street and number; where only the pesantren is known, its name. */
  address: string
  regency_code: string
  district: string
  postcode: string
}

export type Market = {
  channel: string
  /** Two lower-case letters each, without Indonesia. */
  foreign_countries: readonly string[]
}

/** Ids of a cooperative's parts. @param key what they are made from: the same key, the same ids */
export const partIds = (key: string) => ({
  location: partId("sloc", key),
  address: partId("laddr", key),
  profile: partId("sp", key),
  set: partId("fuset", key),
})

const links = {
  location: "cooperative_cooperative_stock_location_stock_location",
  profile: "cooperative_cooperative_fulfillment_shipping_profile",
}

/** Where its stock lies, and where its parcels leave from. */
export const addressRow = (key: string, { address, district, regency_code, postcode }: StoreFacts): PartRow => ({
  id: partIds(key).address,
  ...{ address_1: address, address_2: district, city: regencyName(regency_code), country_code: "id" },
  ...{ province: "Jawa Timur", postal_code: postcode },
})

/**
 * Everything besides its own row that a cooperative needs to sell: stock location, shipping profile, what it offers where, and the
 * links between them.
 * @param key names its parts, which have to be unique: the handle of a demonstration, else the cooperative's id
 * @param present a profile or location that it has already, and that is used instead of a new one
 */
export function partRows(
  key: string,
  facts: StoreFacts,
  { channel, foreign_countries }: Market,
  present: { profile?: string | undefined; location?: string | undefined } = {},
): PartRows {
  const { address, set, ...made } = partIds(key)
  const { profile = made.profile, location = made.location } = present
  const { cooperative_id } = facts
  const at = { stock_location_id: location }
  const rows: PartRows = [
    ["stock_location_address", [addressRow(key, facts)]],
    ["stock_location", [{ id: location, name: `${facts.name} (${key})`, address_id: address }]],
    ["sales_channel_stock_location", [{ id: partId("scloc", key), sales_channel_id: channel, ...at }]],
    ["location_fulfillment_provider", [{ id: partId("locfp", key), ...at, fulfillment_provider_id: "manual_manual" }]],
    ["shipping_profile", [{ id: profile, name: key, type: "cooperative" }]],
    ["fulfillment_set", [{ id: set, name: key, type: "shipping" }]],
    ["location_fulfillment_set", [{ id: partId("locfs", key), ...at, fulfillment_set_id: set }]],
    [links.location, [{ id: partId("link", key, "location"), cooperative_id, ...at }]],
    [links.profile, [{ id: partId("link", key, "profile"), cooperative_id, shipping_profile_id: profile }]],
  ]
  for (const zone of ["domestic", "abroad"] as const) {
    const zone_id = partId("serzo", key, zone)
    const countries = zone === "domestic" ? ["id"] : foreign_countries
    const geo = countries.map((country_code) => ({
      id: partId("fgz", key, country_code),
      ...{ type: "country", country_code, service_zone_id: zone_id },
    }))
    rows.push(["service_zone", [{ id: zone_id, name: `${key} ${zone}`, fulfillment_set_id: set }]], ["geo_zone", geo])
    for (const offer of shippingOffers(facts.regency_code).filter((candidate) => candidate.zone === zone))
      rows.push(...offerRows({ key, zone: zone_id, profile }, offer))
  }
  const known = [
    ...(present.location ? ["stock_location_address", "stock_location", links.location] : []),
    ...(present.profile ? ["shipping_profile", links.profile] : []),
  ]
  return rows.filter(([table]) => !known.includes(table))
}
