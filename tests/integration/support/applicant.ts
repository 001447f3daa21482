import { randomUUID } from "node:crypto"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type Api, client } from "./http-client"
import type { Marketplace } from "./marketplace"
import { type Person, people, testPassword, visitor } from "./people"

/** An application without gaps, but for the account. */
export const filledApplication = {
  pesantren: "Pondok Pesantren Nurul Iman",
  nspp: "510035090001",
  name: "Kopontren Nurul Iman",
  founded: "1998",
  legal_number: "518/BH/XVI.10/1998",
  nib: "1234567890123",
  npwp: "01.234.567.8-609.000",
  regency_code: "3509",
  district: "Ambulu",
  postcode: "68172",
  address: "Jl. Pesantren 1",
  contact_name: "Siti Aminah",
  contact_phone: "0812-3456-7890",
  whatsapp: "081234567890",
}

/** People on their way in, over HTTP. */
export function applicant(api: Api, market: Marketplace) {
  const crew = people(api, market)
  const as = (token: string) => client(api, { authorization: `Bearer ${token}`, ...visitor() })
  const newBuyer = async () => {
    const buyer = await crew.buyer()
    return { ...buyer, ...as(buyer.token) }
  }
  /** A buyer who has just begun to apply, at their new desk. */
  const begin = async () => {
    const buyer = await newBuyer()
    const { data } = await buyer.post("/vendor/applications", { key: randomUUID() })
    return { ...as(data.token), email: buyer.email, cooperative: data.cooperative_id as string }
  }
  type Owner = Awaited<ReturnType<typeof begin>>
  const fill = async (owner: Owner, change: Partial<typeof filledApplication> = {}) => {
    const { status, data } = await owner.post("/vendor/application", { ...filledApplication, ...change })
    expect(status, JSON.stringify(data)).toBe(200)
  }
  const account = (owner: Owner) =>
    owner.post("/vendor/payout-account", {
      ...{ bank_code: "451", account_number: "7001234821", holder: "Kopontren Nurul Iman", password: testPassword },
    })
  const staff = async () => {
    const person: Person = await crew.staff()
    return { ...as(person.token), id: person.id }
  }
  return { newBuyer, begin, fill, account, staff }
}

/** What was made for a cooperative, by its names. */
export async function readNames(market: Marketplace, cooperative_id: string) {
  const database = market.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const links = { cooperative_id, deleted_at: null }
  const location = await database("cooperative_cooperative_stock_location_stock_location").where(links).first()
  const profile = await database("cooperative_cooperative_fulfillment_shipping_profile").where(links).first()
  const at = { stock_location_id: location?.stock_location_id }
  const options = await database("shipping_option")
    .where({ shipping_profile_id: profile?.shipping_profile_id })
    .orderBy("name")
  const address = await database("stock_location as l")
    .join("stock_location_address as a", "a.id", "l.address_id")
    .where("l.id", location?.stock_location_id)
    .first("a.city", "a.address_1")
  const english = await database("translation").whereIn(
    "reference_id",
    options.map(({ id }) => id),
  )
  const channels = await database("sales_channel_stock_location").where(at)
  const [abroad] = await database("geo_zone")
    .whereIn(
      "service_zone_id",
      options.map((option) => option.service_zone_id),
    )
    .whereNot({ country_code: "id" })
    .count("* as n")
  return {
    ...address,
    options: options.map(({ name }) => name),
    english: english.map(({ translations }) => translations.name).sort(),
    channels: channels.map(({ sales_channel_id }) => sales_channel_id),
    abroad: Number(abroad?.["n"]),
  }
}
