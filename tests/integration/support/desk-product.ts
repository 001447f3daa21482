import { randomUUID } from "node:crypto"
import { Modules } from "@medusajs/framework/utils"
import type { ProductInput } from "@opop/vendor/contract/desk-product"
import sharp from "sharp"
import { type Api, client } from "./http-client"
import type { Marketplace } from "./marketplace"
import { people, visitor } from "./people"

type Demands = {
  createCategoryDemands: (demand: object) => Promise<unknown>
  createCategoryAttributes: (attribute: object) => Promise<unknown>
}

/** A category of food that asks how it is kept. */
export async function openCategory(market: Marketplace): Promise<void> {
  const products = market.container.resolve(Modules.PRODUCT)
  const demands: Demands = market.container.resolve("category_attribute")
  await products.createProductCategories({ name: "Camilan", handle: "snacks", is_active: true, is_internal: false })
  await demands.createCategoryDemands({ category: "snacks", needs_ingredients: true })
  await demands.createCategoryAttributes({
    category: "snacks",
    key: "storage",
    kind: "choice",
    required: true,
    label_id: "Cara menyimpan",
    label_en: "Storage",
    choices: [{ value: "room", id: "Suhu ruang", en: "Room temperature" }],
  })
}

/** @param width makes a picture of its own out of each number */
export const photo = (width = 400): Promise<Buffer> =>
  sharp({ create: { width, height: 300, channels: 3, background: "#c0392b" } })
    .jpeg()
    .toBuffer()

/** A product without gaps. */
export const wholeProduct = (pictures: string[], more: Partial<ProductInput> = {}): ProductInput => ({
  title: { id: "Keripik Singkong Pedas", en: "Spicy Cassava Chips" },
  subtitle: { id: "Renyah dan gurih", en: "Crisp and savoury" },
  description: { id: "Dibuat santri setiap pagi.", en: "Made by students every morning." },
  ingredients: { id: "Singkong, cabai, garam", en: "Cassava, chilli, salt" },
  category: "snacks",
  attributes: { storage: "room" },
  pictures,
  option: null,
  variants: [{ title: { id: "", en: "" }, sku: "KS-1", price: 15_000, stock: 20 }],
  weight: 200,
  packed: { weight: 250, length: 200, width: 150, height: 60 },
  shelf_life_days: 120,
  ...more,
})

/** A member at the desk, with pictures to hand. */
export async function productDesk(api: Api, market: Marketplace, index = 0, role = "owner") {
  const cooperative = market.cooperatives[index]?.id ?? ""
  const member = await people(api, market).member(cooperative, role)
  const headers = { ...visitor(), authorization: `Bearer ${member.token}` }
  const door = client(api, headers)
  const upload = (bytes: Buffer, type = "image/jpeg") =>
    client(api, { ...headers, "content-type": type }).post("/vendor/pictures", bytes)
  const picture = async (width?: number): Promise<string> => (await upload(await photo(width))).data.picture.hash
  const created = async (more: Partial<ProductInput> = {}) => {
    const product = wholeProduct([await picture()], more)
    const { data } = await door.post("/vendor/products", { key: randomUUID(), product })
    return data.product ?? expect.fail(JSON.stringify(data))
  }
  return { ...door, cooperative, member, upload, picture, created }
}

export async function province(api: Api, market: Marketplace) {
  const { token } = await people(api, market).staff()
  return client(api, { ...visitor(), authorization: `Bearer ${token}` })
}
