import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { pictureUrl } from "@opop/media/domain/picture-url"
import type { ProductGap, ProductInput } from "../../contract/desk-product"
import { CodedError } from "../../domain/coded-error"
import { keptSku } from "../../domain/own-sku"
import { productGaps } from "../../domain/product-gaps"
import type { CategoryDemands } from "../../queries/category-attributes"
import { hashOfUrl } from "../../queries/products/product-of-row"
import type { Piece, ProductGround } from "./piece"

/** What the cooperative has written: the change that waits, else what is live. */
const written = ({ plan }: Piece): ProductInput => plan.change ?? plan.live

/** @throws CodedError `category_unknown` */
export function checkCategories(pieces: Piece[], { categories }: ProductGround): void {
  for (const piece of pieces) {
    const { category } = written(piece)
    if (category && !categories.has(category) && category !== piece.row?.category)
      throw new CodedError("category_unknown", `No category ${category}`, { category })
  }
}

/** @throws CodedError `product_incomplete` with the gaps in `details.fields` */
export function checkGaps(pieces: Piece[], demands: CategoryDemands[]): void {
  const byHandle = new Map(demands.map((category) => [category.handle, category]))
  for (const { id, plan } of pieces) {
    const product = plan.change ?? plan.live
    const gaps = productGaps(product, byHandle.get(product.category ?? "") ?? null)
    const standing = plan.whole ? gaps : plan.state === "published" ? gaps.filter(isPrice) : []
    if (standing.length) throw new CodedError("product_incomplete", `Product ${id} has gaps`, { fields: standing })
  }
}

/** Whatever is on sale has a price. */
const isPrice = ({ code }: ProductGap): boolean => code === "price_missing"

/** @throws CodedError `product_not_found` for a variant of another product, `stock_reserved` */
export function checkVariants(pieces: Piece[]): void {
  for (const { row, plan } of pieces) {
    const known = new Map((row?.variants ?? []).map((variant) => [variant.id, variant]))
    const given = written({ plan } as Piece).variants.flatMap(({ id }) => id ?? [])
    const foreign = given.filter((id) => !known.has(id))
    if (foreign.length || new Set(given).size < given.length)
      throw new CodedError("product_not_found", "A variant is none of this product", { variants: foreign })
    const stocks = new Map(plan.live.variants.map(({ id, stock }) => [id, stock]))
    const short = [...known.values()].filter(
      ({ id, reserved, stock }) => Number(reserved) > (stocks.get(id) ?? 0) && stocks.get(id) !== Number(stock),
    )
    if (short.length)
      throw new CodedError("stock_reserved", "Orders have reserved more than that", {
        variants: short.map(({ id }) => id),
        reserved: Math.max(...short.map(({ reserved }) => Number(reserved))),
      })
  }
}

/** Titles of a choice and SKUs are told apart. @throws CodedError `invalid_input` */
export function checkNames(pieces: Piece[]): void {
  for (const piece of pieces) {
    const { option, variants } = written(piece)
    const faults = [
      ...(option
        ? repeated(
            variants.map(({ title }) => title.id),
            "title.id",
            "duplicate",
          )
        : []),
      ...repeated(
        variants.map(({ sku }) => sku ?? ""),
        "sku",
        "sku_taken",
      ),
    ]
    if (faults.length) throw new CodedError("invalid_input", "Variants are not told apart", { fields: faults })
  }
}

function repeated(values: string[], field: string, code: string): ProductGap[] {
  return values.flatMap((value, at) =>
    value && values.indexOf(value) < at ? [{ path: `variants.${at}.${field}`, code }] : [],
  )
}

/** @throws CodedError `invalid_input` for a SKU that another of the cooperative's products has, with its `product` in the details */
export async function checkSkus(trx: Knex.Transaction, pieces: Piece[], ground: ProductGround): Promise<void> {
  const wanted = new Map<string, { piece: Piece; at: number; variant: string | undefined }>()
  for (const piece of pieces)
    for (const [at, { id, sku }] of piece.plan.live.variants.entries()) {
      const kept = keptSku(sku, ground.cooperative_handle)
      if (!kept) continue
      if (wanted.has(kept)) throw skuTaken(at, sku)
      wanted.set(kept, { piece, at, variant: id })
    }
  if (!wanted.size) return
  const { rows } = await trx.raw<{ rows: { id: string; sku: string }[] }>(
    `select id, sku from product_variant where sku = any(?) and deleted_at is null`,
    [[...wanted.keys()]],
  )
  const written = new Set(pieces.flatMap(({ row }) => (row?.variants ?? []).map(({ id }) => id)))
  for (const { id, sku } of rows) {
    const mine = wanted.get(sku)
    // a variant that is written in the same go gives its SKU up, or has been found above
    if (mine && mine.variant !== id && !written.has(id))
      throw skuTaken(mine.at, mine.piece.plan.live.variants[mine.at]?.sku)
  }
}

const skuTaken = (at: number, sku: string | null | undefined) =>
  new CodedError("invalid_input", `The SKU ${sku} is taken`, {
    fields: [{ path: `variants.${at}.sku`, code: "sku_taken" }],
    sku,
  })

/**
 * Finds the address of every picture that is used.
 * @throws CodedError `picture_unknown` for one that this cooperative has not uploaded and the product does not have
 */
export async function findPictures(trx: Knex.Transaction, pieces: Piece[], ground: ProductGround): Promise<void> {
  const present = new Set(pieces.flatMap(({ row }) => (row?.images ?? []).flatMap((url) => hashOfUrl(url) ?? [])))
  const used = [...new Set(pieces.flatMap(({ plan }) => [...plan.live.pictures, ...(plan.change?.pictures ?? [])]))]
  if (!used.length) return
  const { rows } = await trx.raw<{ rows: { hash: string; width: number; own: boolean }[] }>(
    `select picture.hash, picture.width, upload.id is not null as own from picture
     left join picture_upload upload on upload.hash = picture.hash and upload.cooperative_id = ?
     where picture.hash = any(?) and picture.deleted_at is null`,
    [ground.cooperative_id, used],
  )
  for (const { hash, width, own } of rows)
    if (own || present.has(hash)) ground.pictures.set(hash, pictureUrl({ hash, width }))
  const unknown = used.filter((hash) => !ground.pictures.has(hash))
  if (unknown.length) throw new CodedError("picture_unknown", "Not this cooperative's pictures", { pictures: unknown })
}
