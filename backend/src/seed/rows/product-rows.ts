import { attributeAnswers } from "@opop/demonstration/attribute-answers"
import type { ProductData } from "@opop/demonstration/product"
import { addRows, rawAmount, type Tables } from "../bulk-insert"
import { entityId } from "../entity-id"
import type { StoreIds } from "../set-up-store"
import { cooperativeIds } from "./cooperative-rows"
import { translationRow } from "./translation-row"

type Variant = { key: string; title: { id: string; en: string }; price: number; stock: number }

const plain: { name: { id: string; en: string }; value: { id: string; en: string } } = {
  name: { id: "Pilihan", en: "Choice" },
  value: { id: "Standar", en: "Standard" },
}

export const productId = (handle: string): string => entityId("prod", handle)

/** A product with its variants, prices, stock, texts, pictures and links. */
export function addProduct(
  tables: Tables,
  data: ProductData,
  store: StoreIds,
  pictureUrl: string | null,
  createdAt: Date,
): void {
  const id = productId(data.handle)
  const owner = cooperativeIds(data.cooperative)
  addRows(tables, "product", {
    id,
    title: data.title.id,
    handle: data.handle,
    subtitle: data.subtitle.id,
    description: data.description.id,
    status: "published",
    thumbnail: pictureUrl,
    weight: data.packed.weight,
    length: data.packed.length,
    width: data.packed.width,
    height: data.packed.height,
    hs_code: data.hs_code,
    origin_country: "id",
    discountable: true,
    is_giftcard: false,
    created_at: createdAt,
    metadata: {
      net_weight: data.weight,
      shelf_life_days: data.shelf_life_days,
      export_ready: data.export_ready,
      ingredients: data.ingredients,
      attributes: attributeAnswers(data),
      has_option: data.option !== null,
    },
  })
  addRows(
    tables,
    "translation",
    translationRow("product", id, {
      title: data.title.en,
      subtitle: data.subtitle.en,
      description: data.description.en,
    }),
  )
  if (pictureUrl)
    addRows(tables, "image", { id: entityId("img", data.handle), url: pictureUrl, rank: 0, product_id: id })
  addRows(tables, "product_category_product", { product_id: id, product_category_id: store.categories[data.category] })
  addRows(tables, "product_sales_channel", {
    id: entityId("prodsc", data.handle),
    product_id: id,
    sales_channel_id: store.channel,
  })
  addRows(tables, "product_shipping_profile", {
    id: entityId("prodsp", data.handle),
    product_id: id,
    shipping_profile_id: owner.profile,
  })
  addRows(tables, "cooperative_cooperative_product_product", {
    id: entityId("link", data.handle, "product"),
    cooperative_id: owner.cooperative,
    product_id: id,
  })
  addVariants(tables, data, id, owner.location)
}

function variantsOf({ option, price, stock }: ProductData): Variant[] {
  if (!option) return [{ key: "standard", title: plain.value, price, stock }]
  return option.values.map((value, index) => ({
    key: String(index),
    title: value.name,
    price: value.price,
    stock: value.stock,
  }))
}

function addVariants(tables: Tables, data: ProductData, id: string, locationId: string): void {
  const optionId = entityId("opt", data.handle)
  const productOption = entityId("prodopt", data.handle)
  const optionName = data.option?.name ?? plain.name
  addRows(tables, "product_option", { id: optionId, title: optionName.id, is_exclusive: true })
  addRows(tables, "product_product_option", { id: productOption, product_id: id, product_option_id: optionId })
  addRows(tables, "translation", translationRow("product_option", optionId, { title: optionName.en }))
  variantsOf(data).forEach(({ key, title, price, stock }, rank) => {
    const part = (prefix: string) => entityId(prefix, data.handle, key)
    const variant = part("variant")
    const sku = `${data.handle}-${key}`.toUpperCase()
    addRows(tables, "product_option_value", { id: part("optval"), value: title.id, option_id: optionId, rank })
    addRows(tables, "product_product_option_value", {
      id: part("prodoptval"),
      product_product_option_id: productOption,
      product_option_value_id: part("optval"),
    })
    addRows(tables, "product_variant", {
      id: variant,
      title: title.id,
      sku,
      manage_inventory: true,
      allow_backorder: false,
      variant_rank: rank,
      product_id: id,
    })
    addRows(tables, "product_variant_option", { variant_id: variant, option_value_id: part("optval") })
    addRows(
      tables,
      "translation",
      translationRow("product_option_value", part("optval"), { value: title.en }),
      translationRow("product_variant", variant, { title: title.en }),
    )
    addRows(tables, "price_set", { id: part("pset") })
    addRows(tables, "price", {
      id: part("price"),
      price_set_id: part("pset"),
      currency_code: "idr",
      amount: price,
      raw_amount: rawAmount(price),
      rules_count: 0,
    })
    addRows(tables, "product_variant_price_set", { id: part("pvps"), variant_id: variant, price_set_id: part("pset") })
    addRows(tables, "inventory_item", {
      id: part("iitem"),
      sku,
      title: data.title.id,
      requires_shipping: true,
      weight: data.packed.weight,
    })
    addRows(tables, "product_variant_inventory_item", {
      id: part("pvitem"),
      variant_id: variant,
      inventory_item_id: part("iitem"),
      required_quantity: 1,
    })
    addRows(tables, "inventory_level", {
      id: part("ilev"),
      inventory_item_id: part("iitem"),
      location_id: locationId,
      stocked_quantity: stock,
      reserved_quantity: 0,
      incoming_quantity: 0,
      raw_stocked_quantity: rawAmount(stock),
      raw_reserved_quantity: rawAmount(0),
      raw_incoming_quantity: rawAmount(0),
    })
  })
}
