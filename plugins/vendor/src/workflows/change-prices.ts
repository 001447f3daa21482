import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "zod"
import type { changePrices as changePricesInput, ProductInput } from "../contract/desk-product"
import { CodedError } from "../domain/coded-error"
import { latest } from "../domain/plan-product"
import { productsOfVariants } from "../queries/products/products-of-variants"
import { changedPiece } from "./products/make-piece"
import { writePieces } from "./products/write-pieces"

type PriceRow = z.output<typeof changePricesInput>["rows"][number]
type Change = { cooperative_id: string; by: { party: "member"; id: string }; rows: PriceRow[] }

/**
 * Prices and stock of many variants, all or none; both apply at once.
 * @throws CodedError `product_not_found` with the `variants` that are none of this cooperative's, `changed_meanwhile` with those
 * that are no longer as the member saw them, `stock_reserved`
 */
export async function changePrices(container: MedusaContainer, { cooperative_id, by, rows }: Change): Promise<void> {
  const wanted = new Map(rows.map((row) => [row.variant_id, row]))
  const productOf = await productsOfVariants(container, cooperative_id, [...wanted.keys()])
  const unknown = [...wanted.keys()].filter((id) => !productOf.has(id))
  if (unknown.length) throw new CodedError("product_not_found", "No such variants", { variants: unknown })
  const versions = new Map([...productOf.values()].map((id) => [id, undefined]))
  await writePieces(container, { cooperative_id, by, versions }, (held) => {
    const stale = held.flatMap(({ standing }) => standing.live.variants.filter((variant) => differs(variant, wanted)))
    if (stale.length)
      throw new CodedError("changed_meanwhile", "Others have changed these", {
        variants: stale.flatMap(({ id }) => id ?? []),
      })
    return held.map((one) => {
      const piece = changedPiece(one, priced(latest(one.standing), wanted), { propose: false, imported: false })
      // also of a variant that the change which waits takes away
      return { ...piece, plan: { ...piece.plan, live: priced(piece.plan.live, wanted) } }
    })
  })
}

type Variant = ProductInput["variants"][number]
type Wanted = Map<string | undefined, PriceRow>

function differs({ id, price, stock }: Variant, wanted: Wanted): boolean {
  const row = wanted.get(id)
  return Boolean((row?.price && row.price.from !== price) || (row?.stock && row.stock.from !== stock))
}

/** A product with the new numbers. */
function priced(product: ProductInput, wanted: Wanted): ProductInput {
  return {
    ...product,
    variants: product.variants.map((variant) => {
      const row = wanted.get(variant.id)
      return { ...variant, price: row?.price?.to ?? variant.price, stock: row?.stock?.to ?? variant.stock }
    }),
  }
}
