import type { ProductInput } from "../../contract/desk-product"
import { keptSku, ownSku } from "../../domain/own-sku"
import type { ProductRow, VariantRow } from "../../queries/products/product-row"
import { rawAmount } from "./bulk-sql"
import type { Piece, ProductGround } from "./piece"
import type { RowSink } from "./row-sink"
import { addItem, addLevel, addOption, addPrice, addPriceSet, addVariants, variantTitle } from "./variant-rows"

type Variant = ProductInput["variants"][number]

/**
 * The variants of a product that is there: kept ones change in place, so that carts and orders still find them.
 * @param reshaped whether the choice itself differs: its name, titles, variants that are new, gone or moved
 */
export function updateVariants(
  sink: RowSink,
  { id, plan: { live } }: Piece,
  row: ProductRow,
  ground: ProductGround,
  reshaped: boolean,
): void {
  const known = new Map((row.variants ?? []).map((variant) => [variant.id, variant]))
  for (const [rank, variant] of live.variants.entries()) {
    const before = variant.id ? known.get(variant.id) : undefined
    if (before) updateVariant(sink, live, { variant, before, rank }, ground)
  }
  if (!reshaped) return
  if (row.option) removeOption(sink, id, row.option)
  const kept = new Set(live.variants.map((variant) => variant.id))
  const gone = [...known.values()].filter((variant) => !kept.has(variant.id))
  for (const variant of gone) removeVariant(sink, variant)
  const values = addOption(sink, id, live)
  const places = live.variants.flatMap((variant, at) => (variant.id ? [] : [at]))
  addVariants(sink, id, live, values, places, ground)
  for (const [at, { id: variant_id }] of live.variants.entries()) {
    const option_value_id = values[at]
    if (!variant_id || !option_value_id) continue
    sink.remove("product_variant_option", "variant_id", variant_id)
    sink.add("product_variant_option", { variant_id, option_value_id })
  }
}

type Kept = { variant: Variant; before: VariantRow; rank: number }

function updateVariant(
  sink: RowSink,
  live: ProductInput,
  { variant, before, rank }: Kept,
  ground: ProductGround,
): void {
  const title = variantTitle(live, variant)
  // a SKU that stands as it is keeps its form, also where it was not written here
  const sku = variant.sku === ownSku(before.sku) ? before.sku : keptSku(variant.sku, ground.cooperative_handle)
  sink.update("product_variant", { id: before.id, title: title.id, sku, variant_rank: rank })
  sink.english("product_variant", before.id, { title: title.en })
  updatePrice(sink, before, variant.price)
  const item = { sku, title: live.title.id, weight: live.packed?.weight ?? null }
  if (before.item_id) {
    sink.update("inventory_item", { id: before.item_id, ...item })
    updateStock(sink, before, before.item_id, variant.stock, ground)
  } else addItem(sink, before.id, item, variant.stock, ground)
}

function updatePrice(sink: RowSink, { id, price, price_id, price_set_id }: VariantRow, wanted: number | null): void {
  if (wanted === numberOf(price)) return
  if (wanted === null) {
    if (price_id) sink.remove("price", "id", price_id)
  } else if (price_id) sink.update("price", { id: price_id, amount: wanted, raw_amount: rawAmount(wanted) })
  else if (price_set_id) addPrice(sink, price_set_id, wanted)
  else addPriceSet(sink, id, wanted)
}

function updateStock(
  sink: RowSink,
  { level_id, stock }: VariantRow,
  item_id: string,
  wanted: number,
  ground: ProductGround,
): void {
  if (!level_id) addLevel(sink, item_id, wanted, ground)
  else if (wanted !== Number(stock))
    sink.update("inventory_level", {
      id: level_id,
      stocked_quantity: wanted,
      raw_stocked_quantity: rawAmount(wanted),
    })
}

const numberOf = (value: number | null): number | null => (value === null ? null : Number(value))

/** An option that other products share stays with them. */
function removeOption(sink: RowSink, product_id: string, option: NonNullable<ProductRow["option"]>): void {
  sink.remove("product_product_option", "product_id", product_id)
  if (!option.is_exclusive) return
  sink.remove("product_option_value", "option_id", option.id)
  sink.remove("product_option", "id", option.id)
}

/** A variant with its price and stock. */
export function removeVariant(sink: RowSink, { id, item_id, price_set_id }: VariantRow): void {
  sink.remove("product_variant", "id", id)
  sink.remove("product_variant_inventory_item", "variant_id", id)
  sink.remove("product_variant_price_set", "variant_id", id)
  if (price_set_id) {
    sink.remove("price", "price_set_id", price_set_id)
    sink.remove("price_set", "id", price_set_id)
  }
  if (!item_id) return
  sink.remove("inventory_level", "inventory_item_id", item_id)
  sink.remove("inventory_item", "id", item_id)
}
