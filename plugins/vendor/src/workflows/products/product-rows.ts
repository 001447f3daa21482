import { generateEntityId } from "@medusajs/framework/utils"
import type { ProductInput } from "../../contract/desk-product"
import { changedFields } from "../../domain/product-changes"
import { productOfRow } from "../../queries/products/product-of-row"
import type { ProductRow } from "../../queries/products/product-row"
import type { Row } from "./bulk-sql"
import type { Piece, ProductGround } from "./piece"
import type { RowSink } from "./row-sink"
import { addOption, addVariants } from "./variant-rows"
import { updateVariants } from "./variant-updates"

const newId = (prefix: string) => generateEntityId(undefined, prefix)

/** The native rows of a product that becomes `plan.live`: all of them for a new one, what differs for one that is there. */
export function writeRows(sink: RowSink, piece: Piece, ground: ProductGround): void {
  if (piece.row) updateProduct(sink, piece, piece.row, ground)
  else addProduct(sink, piece, ground)
}

function updateProduct(sink: RowSink, piece: Piece, row: ProductRow, ground: ProductGround): void {
  const { id, plan } = piece
  const changed = new Set<string>(changedFields(productOfRow(row), plan.live))
  sink.update("product", { id, ...columnsOf(piece, ground), metadata: metadataOf(plan.live, row.metadata) })
  sink.english("product", id, englishOf(plan.live))
  if (changed.has("pictures")) {
    sink.remove("image", "product_id", id)
    addImages(sink, id, plan.live, ground)
  }
  if (changed.has("category")) {
    sink.remove("product_category_product", "product_id", id)
    addCategory(sink, id, plan.live, ground)
  }
  updateVariants(sink, piece, row, ground, changed.has("variants"))
}

function addProduct(sink: RowSink, piece: Piece, ground: ProductGround): void {
  const { id, handle, plan } = piece
  sink.add("product", {
    id,
    handle,
    ...columnsOf(piece, ground),
    metadata: metadataOf(plan.live, null),
    origin_country: "id",
    discountable: true,
    is_giftcard: false,
    created_at: new Date(),
    updated_at: new Date(),
  })
  sink.english("product", id, englishOf(plan.live))
  addImages(sink, id, plan.live, ground)
  addCategory(sink, id, plan.live, ground)
  const { channel_id, profile_id, cooperative_id } = ground
  sink.add("product_sales_channel", { id: newId("prodsc"), product_id: id, sales_channel_id: channel_id })
  sink.add("product_shipping_profile", { id: newId("prodsp"), product_id: id, shipping_profile_id: profile_id })
  sink.add("cooperative_cooperative_product_product", { id: newId("link"), cooperative_id, product_id: id })
  const values = addOption(sink, id, plan.live)
  addVariants(
    sink,
    id,
    plan.live,
    values,
    plan.live.variants.map((_, at) => at),
    ground,
  )
}

function columnsOf({ plan: { live, state } }: Piece, { pictures }: ProductGround): Row {
  return {
    title: live.title.id,
    subtitle: live.subtitle.id || null,
    description: live.description.id || null,
    status: state,
    thumbnail: pictures.get(live.pictures[0] ?? "") ?? null,
    weight: live.packed?.weight ?? null,
    length: live.packed?.length ?? null,
    width: live.packed?.width ?? null,
    height: live.packed?.height ?? null,
  }
}

/** What others keep there (whether it may be exported) stays. */
function metadataOf(live: ProductInput, before: Row | null): Row {
  return {
    ...before,
    net_weight: live.weight,
    shelf_life_days: live.shelf_life_days,
    ingredients: live.ingredients,
    attributes: live.attributes,
    has_option: live.option !== null,
  }
}

const englishOf = ({ title, subtitle, description }: ProductInput) => ({
  title: title.en,
  subtitle: subtitle.en,
  description: description.en,
})

function addImages(sink: RowSink, product_id: string, { pictures }: ProductInput, ground: ProductGround): void {
  for (const [rank, hash] of pictures.entries()) {
    const url = ground.pictures.get(hash)
    if (url) sink.add("image", { id: newId("img"), url, rank, product_id })
  }
}

function addCategory(sink: RowSink, product_id: string, { category }: ProductInput, ground: ProductGround): void {
  const product_category_id = category && ground.categories.get(category)
  if (product_category_id) sink.add("product_category_product", { product_id, product_category_id })
}
