import { generateEntityId } from "@medusajs/framework/utils"
import type { ProductInput } from "../../contract/desk-product"
import { keptSku } from "../../domain/own-sku"
import { rawAmount } from "./bulk-sql"
import type { ProductGround } from "./piece"
import type { RowSink } from "./row-sink"

type Variant = ProductInput["variants"][number]
const newId = (prefix: string) => generateEntityId(undefined, prefix)

/** How the one variant of a product without a choice is called in Medusa, where each has an option. */
const plain = { name: { id: "Pilihan", en: "Choice" }, value: { id: "Standar", en: "Standard" } }

export const variantTitle = (product: ProductInput, variant: Variant) => (product.option ? variant.title : plain.value)

/**
 * The product's option with a value for each variant.
 * @returns the values' ids in the order of the variants
 */
export function addOption(sink: RowSink, product_id: string, product: ProductInput): string[] {
  const option = newId("opt")
  const chosen = newId("prodopt")
  const name = product.option?.name ?? plain.name
  sink.add("product_option", { id: option, title: name.id, is_exclusive: true })
  sink.add("product_product_option", { id: chosen, product_id, product_option_id: option })
  sink.english("product_option", option, { title: name.en })
  return product.variants.map((variant, rank) => {
    const value = newId("optval")
    const title = variantTitle(product, variant)
    // a draft may have variants that nobody has named yet; values are told apart
    sink.add("product_option_value", { id: value, value: title.id || String(rank + 1), option_id: option, rank })
    sink.add("product_product_option_value", {
      id: newId("prodoptval"),
      product_product_option_id: chosen,
      product_option_value_id: value,
    })
    sink.english("product_option_value", value, { value: title.en })
    return value
  })
}

/** New variants, by their places in the product, with price and stock. */
export function addVariants(
  sink: RowSink,
  product_id: string,
  product: ProductInput,
  values: string[],
  places: number[],
  ground: ProductGround,
): void {
  for (const rank of places) {
    const variant = product.variants[rank]
    const option_value_id = values[rank]
    if (!variant || !option_value_id) continue
    const id = newId("variant")
    const title = variantTitle(product, variant)
    const sku = keptSku(variant.sku, ground.cooperative_handle)
    sink.add("product_variant", {
      id,
      title: title.id,
      sku,
      manage_inventory: true,
      allow_backorder: false,
      variant_rank: rank,
      product_id,
      created_at: new Date(),
      updated_at: new Date(),
    })
    sink.add("product_variant_option", { variant_id: id, option_value_id })
    sink.english("product_variant", id, { title: title.en })
    addPriceSet(sink, id, variant.price)
    addItem(sink, id, { sku, title: product.title.id, weight: product.packed?.weight ?? null }, variant.stock, ground)
  }
}

export function addPriceSet(sink: RowSink, variant_id: string, amount: number | null): void {
  const price_set_id = newId("pset")
  sink.add("price_set", { id: price_set_id })
  sink.add("product_variant_price_set", { id: newId("pvps"), variant_id, price_set_id })
  if (amount !== null) addPrice(sink, price_set_id, amount)
}

export function addPrice(sink: RowSink, price_set_id: string, amount: number): void {
  const money = { amount, raw_amount: rawAmount(amount), currency_code: "idr" }
  sink.add("price", { id: newId("price"), price_set_id, ...money, rules_count: 0 })
}

type Item = { sku: string | null; title: string; weight: number | null }

export function addItem(sink: RowSink, variant_id: string, item: Item, stock: number, ground: ProductGround): void {
  const id = newId("iitem")
  sink.add("inventory_item", { id, ...item, requires_shipping: true })
  sink.add("product_variant_inventory_item", {
    id: newId("pvitem"),
    variant_id,
    inventory_item_id: id,
    required_quantity: 1,
  })
  addLevel(sink, id, stock, ground)
}

export function addLevel(
  sink: RowSink,
  inventory_item_id: string,
  stock: number,
  { location_id }: ProductGround,
): void {
  sink.add("inventory_level", {
    id: newId("ilev"),
    inventory_item_id,
    location_id,
    stocked_quantity: stock,
    reserved_quantity: 0,
    incoming_quantity: 0,
    raw_stocked_quantity: rawAmount(stock),
    raw_reserved_quantity: rawAmount(0),
    raw_incoming_quantity: rawAmount(0),
  })
}
