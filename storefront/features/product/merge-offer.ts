import type { Offer, ProductVariant } from "@opop/vendor/contract/catalogue"
import type { StoreNews } from "@/features/store/store-notice"

/** What a product page learns when it has come alive. */
export type LiveOffer = Pick<Offer, "variants"> & StoreNews

/** The variants with their price and stock of now. One that is no longer offered has nothing left. */
export function mergeOffer(
  variants: readonly ProductVariant[],
  offer: Pick<Offer, "variants"> | undefined,
): ProductVariant[] {
  if (!offer) return [...variants]
  const now = new Map(offer.variants.map((variant) => [variant.id, variant]))
  return variants.map((variant) => {
    const { price = variant.price, available = 0 } = now.get(variant.id) ?? {}
    return { ...variant, price, available }
  })
}
