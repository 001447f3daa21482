import { createRequire } from "node:module"
import type { CreateShippingOptionDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { cooperativeAnswer } from "@opop/vendor/contract/cooperative"
import { type DeskStore, deskStoreAnswer } from "@opop/vendor/contract/store-settings"
import { describeMarketplace } from "./support/describe-marketplace"
import { client, type Reply } from "./support/http-client"
import { people, visitor } from "./support/people"
import { photo } from "./support/photos"
import { cartOf, shopper } from "./support/shopper"

const storeOf = (reply: Reply): DeskStore => deskStoreAnswer.parse(reply.data).store

describeMarketplace("settings of a store", { cooperatives: 2 }, ({ market, api, database }) => {
  const cooperative = (index = 0) => market().cooperatives[index] ?? expect.fail()
  const desk = async (role = "owner", index = 0) => {
    const { token, id } = await people(api, market()).member(cooperative(index).id, role)
    return { id, ...client(api, { ...visitor(), authorization: `Bearer ${token}` }) }
  }
  const shown = async (locale: string) =>
    cooperativeAnswer.parse(
      (await client(api, market().headers).get(`/store/cooperatives/kopontren-0?locale=${locale}`)).data,
    ).cooperative
  const heard = (name: string) => {
    const events: unknown[] = []
    market()
      .container.resolve(Modules.EVENT_BUS)
      .subscribe(name, async ({ data }: { data: unknown }) => void events.push(data))
    return events
  }

  it("starts with defaults, and tells buyers what was set, in their language", async () => {
    const owner = await desk()
    const first = storeOf(await owner.get("/vendor/store"))
    expect(first).toMatchObject({ version: 0, handling_days: 2, closure: null, palette: null, whatsapp: null })
    const story = { id: "Dari dapur santri.", en: "From the students' kitchen." }
    const events = heard("cooperative-store.changed")
    const second = storeOf(await owner.post("/vendor/store/profile", { version: 0, story }))
    expect(second).toMatchObject({ version: 1, story })
    expect([(await shown("id")).story, (await shown("en")).story]).toEqual([story.id, story.en])
    const again = { id: "Dari dapur santri kami.", en: "" }
    expect(storeOf(await owner.post("/vendor/store/profile", { version: 1, story: again })).story).toEqual(again)
    const returns = { choice: "unopened", text: { id: "Dalam 3 hari.", en: "Within 3 days." } }
    await owner.post("/vendor/store/terms", { version: 2, returns, whatsapp: "0812-3456-7890" })
    expect(await shown("en")).toMatchObject({
      whatsapp: "6281234567890",
      handling_days: 2,
      returns: { choice: "unopened", text: "Within 3 days." },
    })
    expect(events.length).toBeGreaterThanOrEqual(2)
    const { rows } = await database.raw(
      `select kind, actor_id, "before", "after" from store_change order by created_at`,
    )
    expect(rows.map(({ kind }) => kind)).toEqual(["store_changed", "store_changed", "store_changed"])
    expect(rows[0]).toMatchObject({ actor_id: owner.id, after: { story } })
  })

  it("tells the later of two members, and keeps what the first wrote", async () => {
    const [one, two] = [await desk("owner"), await desk("catalogue")]
    const story = (id: string) => ({ version: 0, story: { id, en: "" } })
    const replies = await Promise.all([
      one.post("/vendor/store/profile", story("Satu")),
      two.post("/vendor/store/profile", story("Dua")),
    ])
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 400])
    expect(replies.find(({ status }) => status === 400)?.data.code).toBe("changed_meanwhile")
    const kept = storeOf(await one.get("/vendor/store"))
    const won = replies.find(({ status }) => status === 200)
    expect(kept.story.id).toBe(storeOf(won ?? expect.fail()).story.id)
    expect((await two.post("/vendor/store/terms", { ...terms, version: 0 })).data.code).toBe("changed_meanwhile")
    expect(storeOf(await two.post("/vendor/store/terms", { ...terms, version: 1 })).version).toBe(2)
  })

  const terms = { returns: { choice: "faults", text: { id: "", en: "" } }, whatsapp: null }

  it("takes colours from the palette, and pictures that exist", async () => {
    const owner = await desk()
    const look = { version: 0, palette: "laut", pattern: 3, logo: null, banner: null }
    const { colour, accent, pattern } = storeOf(await owner.post("/vendor/store/look", look))
    expect({ colour, accent, pattern }).toEqual({ colour: "#0f4c75", accent: "#7fd1de", pattern: 3 })
    for (const wrong of [{ palette: "#123456" }, { pattern: 8 }, { logo: "x" }, { colour: "#fff" }])
      expect((await owner.post("/vendor/store/look", { ...look, version: 1, ...wrong })).data.code).toBe(
        "invalid_input",
      )
    const foreign = { ...look, version: 1, logo: "0".repeat(32) }
    expect((await owner.post("/vendor/store/look", foreign)).data.code).toBe("picture_unknown")
    expect((await shown("id")).logo).toBeNull()

    const { keepCooperativePicture } = createRequire(import.meta.url)("@opop/vendor/workflows/keep-cooperative-picture")
    const keep = async (index: number) =>
      keepCooperativePicture(market().container, {
        cooperative_id: cooperative(index).id,
        bytes: Buffer.from(await photo(), "base64"),
      })
    const { hash } = await keep(1)
    // what another cooperative shows is not one's own
    expect((await owner.post("/vendor/store/look", { ...look, version: 1, banner: hash })).data.code).toBe(
      "picture_unknown",
    )
    await keep(0)
    const saved = storeOf(await owner.post("/vendor/store/look", { ...look, version: 1, banner: hash }))
    expect(saved.banner).toMatchObject({ hash })
    expect((await shown("id")).banner).toMatchObject({ hash })
  })

  it("sends from its own place by its own couriers, of which one within Indonesia stays", async () => {
    const fulfilment = await desk("fulfilment")
    const { couriers } = storeOf(await fulfilment.get("/vendor/store"))
    expect(couriers).toMatchObject([{ id: cooperative().shippingOption, domestic: true, offered: true }])
    const origin = { street: "Jl. Pesantren 5", district: "Ambulu", postcode: "68172", phone: "" }
    const body = { version: 0, origin, handling_days: 3, couriers: [cooperative().shippingOption] }
    const saved = storeOf(await fulfilment.post("/vendor/store/shipping", body))
    expect(saved).toMatchObject({ handling_days: 3, origin: { ...origin, regency: "Kabupaten Jember" } })
    const refused = async (more: object) =>
      (await fulfilment.post("/vendor/store/shipping", { ...body, version: 1, ...more })).data.code
    expect(await refused({ couriers: [] })).toBe("courier_needed")
    expect(await refused({ couriers: [cooperative(1).shippingOption] })).toBe("courier_unknown")
    expect(await refused({ couriers: [cooperative().returnOption] })).toBe("courier_unknown")
    expect(await refused({ handling_days: 0 })).toBe("invalid_input")
    expect(await refused({ origin: { ...origin, postcode: "6817" } })).toBe("invalid_input")
    const { rows } = await database.raw(`select address_1 from stock_location_address order by address_1`)
    expect(rows.map(({ address_1 }) => address_1)).toEqual(["-", "Jl. Pesantren 5"])
  })

  it("takes a courier that was switched off from buyers, and gives it back", async () => {
    const owner = await desk()
    const { container } = market()
    const fulfilment = container.resolve(Modules.FULFILLMENT)
    const [option] = await fulfilment.listShippingOptions(
      { id: cooperative().shippingOption },
      { relations: ["rules"] },
    )
    const second = await fulfilment.createShippingOptions({
      ...{ name: "Hemat", price_type: "flat", provider_id: "manual_manual", data: {} },
      ...{ service_zone_id: option?.service_zone_id, shipping_profile_id: option?.shipping_profile_id },
      type: { label: "Hemat", description: "Hemat", code: "hemat" },
      rules: [
        { attribute: "enabled_in_store", value: "true", operator: "eq" },
        { attribute: "is_return", value: "false", operator: "eq" },
      ],
    } as CreateShippingOptionDTO)
    const link = container.resolve("link") as { create: (row: object) => Promise<unknown> }
    const set = await container
      .resolve(Modules.PRICING)
      .createPriceSets({ prices: [{ amount: 5000, currency_code: "idr" }] })
    await link.create({
      [Modules.FULFILLMENT]: { shipping_option_id: second.id },
      [Modules.PRICING]: { price_set_id: set.id },
    })
    const { store, addressed } = shopper(api, market())
    const { id } = await addressed()
    const offered = async () => {
      const cart = cartOf(await store.get(`/store/carts/${id}/parcels`))
      const own = cart.parcels.find((parcel) => parcel.cooperative.id === cooperative().id)
      return own?.options.map((one) => one.id)
    }
    expect(await offered()).toEqual([second.id, cooperative().shippingOption])
    const origin = { street: "Jl. Pesantren 5", district: "Ambulu", postcode: "68172", phone: "" }
    const body = { origin, handling_days: 2 }
    await owner.post("/vendor/store/shipping", { ...body, version: 0, couriers: [cooperative().shippingOption] })
    expect(await offered()).toEqual([cooperative().shippingOption])
    const both = [cooperative().shippingOption, second.id]
    await owner.post("/vendor/store/shipping", { ...body, version: 1, couriers: both })
    expect(await offered()).toEqual([second.id, cooperative().shippingOption])
  })

  it("is changed by the roles that may, and refuses what is none of a store's", async () => {
    const story = { version: 0, story: { id: "Cerita", en: "" } }
    for (const role of ["finance", "fulfilment"])
      expect((await (await desk(role)).post("/vendor/store/profile", story)).data.code).toBe("role_forbidden")
    const owner = await desk()
    for (const wrong of [
      { ...story, name: "Toko Lain" },
      { version: 0 },
      { ...story, version: -1 },
      { ...story, story: { id: "x".repeat(4001), en: "" } },
    ])
      expect((await owner.post("/vendor/store/profile", wrong)).data.code).toBe("invalid_input")
    for (const whatsapp of ["12345", "+1 555 0100", "0812<script>", "08123456789012345"])
      expect((await owner.post("/vendor/store/terms", { ...terms, version: 0, whatsapp })).data).toMatchObject({
        details: { fields: [{ path: "whatsapp", code: "whatsapp_invalid" }] },
      })
    await database.raw(`update cooperative set state = 'closed'`)
    expect((await owner.post("/vendor/store/profile", story)).data.code).toBe("cooperative_state")
    expect((await owner.get("/vendor/store")).status).toBe(200)
  })
})
