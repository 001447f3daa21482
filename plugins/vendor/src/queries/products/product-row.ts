import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ProductMetadata } from "../load-product"

/** A product as it lies in Medusa's tables, with its file. Texts in Indonesian beside those in English. */
export type ProductRow = {
  id: string
  handle: string
  cooperative_id: string
  status: "draft" | "proposed" | "published" | "rejected"
  updated_at: Date
  title: string
  subtitle: string | null
  description: string | null
  weight: number | null
  length: number | null
  width: number | null
  height: number | null
  metadata: ProductMetadata | null
  english: Partial<Record<"title" | "subtitle" | "description", string>> | null
  category: string | null
  images: string[] | null
  option: { id: string; title: string; english: string | null; is_exclusive: boolean } | null
  variants: VariantRow[] | null
}

export type VariantRow = {
  id: string
  title: string
  english: string | null
  sku: string | null
  price: number | null
  price_id: string | null
  price_set_id: string | null
  item_id: string | null
  level_id: string | null
  stock: number
  reserved: number
}

const english = (id: string) =>
  `(select texts.translations from translation texts where texts.reference_id = ${id} and texts.locale_code = 'en' and texts.deleted_at is null limit 1)`

const variants = `(
  select json_agg(json_build_object('id', variant.id, 'title', variant.title, 'english', ${english("variant.id")}->>'title',
    'sku', variant.sku, 'price', cost.amount, 'price_id', cost.id, 'price_set_id', priced.price_set_id, 'item_id', kept.inventory_item_id,
    'level_id', level.id, 'stock', coalesce(level.stocked_quantity, 0), 'reserved', coalesce(level.reserved_quantity, 0))
    order by variant.variant_rank, variant.created_at, variant.id)
  from product_variant variant
  left join product_variant_price_set priced on priced.variant_id = variant.id and priced.deleted_at is null
  left join price cost on cost.price_set_id = priced.price_set_id and cost.currency_code = 'idr' and cost.rules_count = 0
    and cost.price_list_id is null and cost.min_quantity is null and cost.deleted_at is null
  left join product_variant_inventory_item kept on kept.variant_id = variant.id and kept.deleted_at is null
  left join inventory_level level on level.inventory_item_id = kept.inventory_item_id and level.deleted_at is null
    and level.location_id = (select place.stock_location_id from cooperative_cooperative_stock_location_stock_location place
      where place.cooperative_id = link.cooperative_id and place.deleted_at is null limit 1)
  where variant.product_id = product.id and variant.deleted_at is null)`

const select = `
  select product.id, product.handle, link.cooperative_id, product.status, product.updated_at, product.title, product.subtitle,
    product.description, product.weight, product.length, product.width, product.height, product.metadata,
    ${english("product.id")} as english,
    (select category.handle from product_category_product filed join product_category category
      on category.id = filed.product_category_id and category.deleted_at is null
      where filed.product_id = product.id order by category.handle limit 1) as category,
    (select json_agg(image.url order by image.rank, image.id) from image
      where image.product_id = product.id and image.deleted_at is null) as images,
    (select json_build_object('id', option.id, 'title', option.title, 'english', ${english("option.id")}->>'title',
        'is_exclusive', option.is_exclusive)
      from product_product_option chosen join product_option option
        on option.id = chosen.product_option_id and option.deleted_at is null
      where chosen.product_id = product.id and chosen.deleted_at is null limit 1) as option,
    ${variants} as variants
  from cooperative_cooperative_product_product link
  join product on product.id = link.product_id and product.deleted_at is null
  where link.cooperative_id = ? and link.deleted_at is null and product.id = any(?)`

/** A cooperative's products by their ids; others' are not among them. */
export async function productRows(
  database: Knex,
  cooperativeId: string,
  ids: string[],
): Promise<Map<string, ProductRow>> {
  if (!ids.length) return new Map()
  const { rows } = await database.raw<{ rows: ProductRow[] }>(select, [cooperativeId, ids])
  return new Map(rows.map((row) => [row.id, row]))
}
