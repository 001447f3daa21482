import { isDeepStrictEqual } from "node:util"
import type { ProductInput } from "@opop/vendor/contract/desk-product"

/** Whether a product is kept as it was sent. A variant that was new has an id since. */
export const isSame = (kept: ProductInput, sent: ProductInput): boolean => isDeepStrictEqual(bare(kept), bare(sent))

const bare = (product: ProductInput) => ({
  ...product,
  variants: product.variants.map(({ id: _id, stock_was: _was, ...variant }) => variant),
})
