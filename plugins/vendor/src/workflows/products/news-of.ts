import { isDeepStrictEqual } from "node:util"
import { productOfRow } from "../../queries/products/product-of-row"
import type { ProductNews } from "./announce-products"
import type { Piece } from "./piece"

/** What others have to hear of written products. */
export function newsOf(pieces: Piece[]): ProductNews {
  const told = pieces.filter(({ row }) => row)
  return {
    created: pieces.filter(({ row }) => !row).map(({ id }) => id),
    updated: told.map(({ id }) => id),
    ingredients: told
      .filter(({ row, plan }) => row && !isDeepStrictEqual(productOfRow(row).ingredients, plan.live.ingredients))
      .map(({ id }) => id),
  }
}
