import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type CategoryDemands, categoryAttributes } from "../../queries/category-attributes"
import { productGround } from "../../queries/products/product-ground"
import { announceProducts } from "./announce-products"
import { checkVariants, findPictures } from "./check-pieces"
import { commitPieces } from "./commit-pieces"
import { type Held, holdCatalogue, holdProducts } from "./lock-products"
import { newsOf } from "./news-of"
import type { Author, Piece } from "./piece"

type Writing = {
  cooperative_id: string
  by: Author
  /** Products and the versions that the caller saw; undefined for whatever there is. */
  versions: Map<string, number | undefined>
}

/**
 * Changes products that are there: holds them, lets the caller say what becomes of each, writes, tells.
 * @throws CodedError of `holdProducts`, `checkVariants`, `findPictures` and of the caller's
 */
export async function writePieces(
  container: MedusaContainer,
  { cooperative_id, by, versions }: Writing,
  decide: (held: Held[], demands: CategoryDemands[]) => Piece[],
): Promise<void> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [ground, demands] = await Promise.all([
    productGround(container, cooperative_id),
    categoryAttributes(container, "id"),
  ])
  const pieces = await database.transaction(async (trx) => {
    await holdCatalogue(trx, cooperative_id)
    const held = await holdProducts(trx, cooperative_id, versions)
    const decided = decide([...held.values()], demands)
    checkVariants(decided)
    await findPictures(trx, decided, ground)
    await commitPieces(trx, decided, ground, by)
    return decided
  })
  await announceProducts(container, newsOf(pieces))
}
