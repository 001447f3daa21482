import type { CooperativeData } from "@opop/demonstration/cooperative"
import { regencyName } from "@opop/vendor/domain/regencies"
import { addRows, rawAmount, type Tables } from "../bulk-insert"
import { entityId } from "../entity-id"
import type { StoreIds } from "../set-up-store"
import { type ShippingOffer, shippingOffers } from "./shipping-offers"
import { translationRow } from "./translation-row"

/** Ids of a cooperative's parts, from its handle. */
export const cooperativeIds = (handle: string) => ({
  cooperative: entityId("coop", handle),
  location: entityId("sloc", handle),
  profile: entityId("sp", handle),
  set: entityId("fuset", handle),
})

/** Everything a cooperative needs to sell: its store, stock location, shipping profile and what it offers where. */
export function addCooperative(tables: Tables, data: CooperativeData, store: StoreIds): void {
  const ids = cooperativeIds(data.handle)
  addRows(tables, "cooperative", {
    id: ids.cooperative,
    handle: data.handle,
    name: data.name,
    pesantren: data.pesantren,
    story: data.story.id,
    state: "active",
    regency_code: data.regency,
    district: data.district,
    postcode: data.postcode,
    founded: data.founded,
    level: data.level,
    colour: data.colours[0],
    accent: data.colours[1],
    pattern: data.pattern,
    is_pkp: data.pkp,
  })
  addRows(tables, "translation", translationRow("cooperative", ids.cooperative, { story: data.story.en }))
  const address = entityId("laddr", data.handle)
  addRows(tables, "stock_location_address", {
    id: address,
    address_1: data.pesantren,
    address_2: data.district,
    city: regencyName(data.regency),
    country_code: "id",
    province: "Jawa Timur",
    postal_code: data.postcode,
  })
  addRows(tables, "stock_location", { id: ids.location, name: `${data.name} (${data.handle})`, address_id: address })
  addRows(tables, "sales_channel_stock_location", {
    id: entityId("scloc", data.handle),
    sales_channel_id: store.channel,
    stock_location_id: ids.location,
  })
  addRows(tables, "location_fulfillment_provider", {
    id: entityId("locfp", data.handle),
    stock_location_id: ids.location,
    fulfillment_provider_id: "manual_manual",
  })
  addRows(tables, "shipping_profile", { id: ids.profile, name: data.handle, type: "cooperative" })
  addRows(tables, "fulfillment_set", { id: ids.set, name: data.handle, type: "shipping" })
  addRows(tables, "location_fulfillment_set", {
    id: entityId("locfs", data.handle),
    stock_location_id: ids.location,
    fulfillment_set_id: ids.set,
  })
  addRows(tables, "cooperative_cooperative_stock_location_stock_location", {
    id: entityId("link", data.handle, "location"),
    cooperative_id: ids.cooperative,
    stock_location_id: ids.location,
  })
  addRows(tables, "cooperative_cooperative_fulfillment_shipping_profile", {
    id: entityId("link", data.handle, "profile"),
    cooperative_id: ids.cooperative,
    shipping_profile_id: ids.profile,
  })
  for (const zone of ["domestic", "abroad"] as const) {
    const zoneId = entityId("serzo", data.handle, zone)
    addRows(tables, "service_zone", { id: zoneId, name: `${data.handle} ${zone}`, fulfillment_set_id: ids.set })
    const countries = zone === "domestic" ? ["id"] : store.foreignCountries
    addRows(
      tables,
      "geo_zone",
      ...countries.map((country) => ({
        id: entityId("fgz", data.handle, country),
        type: "country",
        country_code: country,
        service_zone_id: zoneId,
      })),
    )
    for (const offer of shippingOffers(data.regency).filter((candidate) => candidate.zone === zone))
      addOffer(tables, data.handle, offer, zoneId, ids.profile)
  }
}

function addOffer(tables: Tables, handle: string, offer: ShippingOffer, zoneId: string, profileId: string): void {
  const id = entityId("so", handle, offer.code)
  const type = entityId("sotype", handle, offer.code)
  const priceSet = entityId("pset", handle, offer.code)
  addRows(tables, "shipping_option_type", {
    id: type,
    label: offer.name.id,
    description: offer.description.id,
    code: offer.code,
  })
  addRows(tables, "shipping_option", {
    id,
    name: offer.name.id,
    price_type: "flat",
    service_zone_id: zoneId,
    shipping_profile_id: profileId,
    provider_id: "manual_manual",
    shipping_option_type_id: type,
    data: {},
  })
  addRows(
    tables,
    "shipping_option_rule",
    {
      id: entityId("sorul", handle, offer.code, "store"),
      attribute: "enabled_in_store",
      operator: "eq",
      value: "true",
      shipping_option_id: id,
    },
    {
      id: entityId("sorul", handle, offer.code, "return"),
      attribute: "is_return",
      operator: "eq",
      value: "false",
      shipping_option_id: id,
    },
  )
  addRows(tables, "price_set", { id: priceSet })
  addRows(tables, "price", {
    id: entityId("price", handle, offer.code),
    price_set_id: priceSet,
    currency_code: "idr",
    amount: offer.price,
    raw_amount: rawAmount(offer.price),
    rules_count: 0,
  })
  addRows(tables, "shipping_option_price_set", {
    id: entityId("sops", handle, offer.code),
    shipping_option_id: id,
    price_set_id: priceSet,
  })
  addRows(
    tables,
    "translation",
    translationRow("shipping_option", id, { name: offer.name.en }),
    translationRow("shipping_option_type", type, { label: offer.name.en, description: offer.description.en }),
  )
}
