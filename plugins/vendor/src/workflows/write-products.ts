import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ProductInput } from "../contract/desk-product"
import { CodedError } from "../domain/coded-error"
import { productHandle } from "../domain/product-handle"
import { categoryAttributes } from "../queries/category-attributes"
import { productAllowance } from "../queries/product-allowance"
import { productGround } from "../queries/products/product-ground"
import { announceProducts } from "./products/announce-products"
import { checkCategories, checkGaps, checkNames, checkSkus, checkVariants, findPictures } from "./products/check-pieces"
import { commitPieces } from "./products/commit-pieces"
import { holdCatalogue, holdProducts } from "./products/lock-products"
import { changedPiece, newPiece } from "./products/make-piece"
import { newsOf } from "./products/news-of"
import type { Piece, ProductGround } from "./products/piece"

type ProductWrite = {
  /** Of a product that is there already. */
  id?: string
  /** That the writer saw; left out, whatever stands is written over. */
  version?: number
  /** Of a new one: the same key again is the same product. */
  key?: string
  product: ProductInput
  /** Shown to the province at once. */
  propose?: boolean
}

export type ProductsWrite = {
  cooperative_id: string
  by: { party: "member"; id: string }
  products: ProductWrite[]
  /** From a file: said so in each product's history. */
  imported?: boolean
  /** Told now and then how far it is, 0 to 1. */
  progress?: (part: number) => Promise<void>
  /** What stands or falls with the products: its refusal is theirs. */
  inside?: (trx: Knex.Transaction) => Promise<void>
}

/**
 * The one writer of what cooperatives sell, from the form and from files: all of it in one transaction or nothing.
 * @returns the products' ids in the order of the input
 * @throws CodedError `product_not_found`, `changed_meanwhile` with `{ by, at }`, `product_limit_reached`, `product_incomplete` with
 * `fields`, `category_unknown`, `picture_unknown`, `stock_reserved`, `invalid_input`
 */
export async function writeProducts(container: MedusaContainer, input: ProductsWrite): Promise<{ ids: string[] }> {
  const { cooperative_id, by } = input
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const ground = await productGround(container, cooperative_id)
  const demands = await categoryAttributes(container, "id")
  const { ids, pieces } = await database.transaction(async (trx) => {
    await holdCatalogue(trx, cooperative_id)
    const { ids, pieces } = await gather(trx, input)
    await input.progress?.(0.3)
    await checkAllowance(container, cooperative_id, pieces)
    checkCategories(pieces, ground)
    checkVariants(pieces)
    checkNames(pieces)
    await checkSkus(trx, pieces, ground)
    checkGaps(pieces, demands)
    await findPictures(trx, pieces, ground)
    await giveHandles(trx, pieces, ground)
    await input.progress?.(0.5)
    await commitPieces(trx, pieces, ground, by)
    await input.progress?.(0.9)
    await input.inside?.(trx)
    return { ids, pieces }
  })
  await announceProducts(container, newsOf(pieces))
  return { ids }
}

async function gather(trx: Knex.Transaction, { cooperative_id, products, imported = false }: ProductsWrite) {
  const known = await knownKeys(trx, cooperative_id, products)
  const versions = new Map(products.flatMap(({ id, version }) => (id ? [[id, version] as const] : [])))
  const held = await holdProducts(trx, cooperative_id, versions)
  const pieces: Piece[] = []
  const ids = products.map(({ id, key, product, propose = false }) => {
    const made = key && known.get(key)
    if (made) return made
    const own = id ? held.get(id) : undefined
    const options = { propose, imported }
    const piece = own ? changedPiece(own, product, options) : newPiece(product, key ?? null, options)
    pieces.push(piece)
    return piece.id
  })
  return { ids, pieces }
}

async function knownKeys(
  trx: Knex.Transaction,
  cooperative_id: string,
  products: ProductWrite[],
): Promise<Map<string, string>> {
  const keys = products.flatMap(({ key }) => key ?? [])
  if (!keys.length) return new Map()
  const rows: { key: string; product_id: string }[] = await trx("product_file")
    .select("key", "product_id")
    .where({ cooperative_id })
    .whereIn("key", keys)
  return new Map(rows.map(({ key, product_id }) => [key, product_id]))
}

async function checkAllowance(container: MedusaContainer, cooperative_id: string, pieces: Piece[]): Promise<void> {
  const wanted = pieces.filter(({ row }) => !row).length
  if (!wanted) return
  const { limit, used } = await productAllowance(container, cooperative_id)
  if (limit !== null && used + wanted > limit)
    throw new CodedError("product_limit_reached", `At most ${limit} products`, { limit, used })
}

async function giveHandles(trx: Knex.Transaction, pieces: Piece[], ground: ProductGround): Promise<void> {
  const fresh = pieces.filter(({ row }) => !row)
  const wish = ({ id, plan }: Piece, isTaken: (handle: string) => boolean) =>
    productHandle(plan.live.title.id, ground.cooperative_handle, id, isTaken)
  const wishes = fresh.map((piece) => wish(piece, () => false))
  const rows: { handle: string }[] = await trx("product")
    .select("handle")
    .whereIn("handle", wishes)
    .whereNull("deleted_at")
  const taken = new Set(rows.map(({ handle }) => handle))
  for (const piece of fresh) {
    piece.handle = wish(piece, (handle) => taken.has(handle))
    taken.add(piece.handle)
  }
}
