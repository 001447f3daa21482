import type { ProductData } from "@opop/demonstration/product"
import type { Row } from "./bulk-insert"
import { entityId } from "./entity-id"
import { productId } from "./rows/product-rows"

/** Featured products for the demonstration's home page: certified, in stock, one per category and cooperative first. */
export function placementRows(products: ProductData[], count = 12): Row[] {
  const chosen: ProductData[] = []
  const fits = (product: ProductData) =>
    product.halal === "certified" &&
    product.stock > 10 &&
    !chosen.some(({ cooperative }) => cooperative === product.cooperative)
  for (let round = 1; chosen.length < count; round++) {
    const before = chosen.length
    for (const category of new Set(products.map((product) => product.category))) {
      const inCategory = chosen.filter((product) => product.category === category).length
      const next = inCategory < round && products.find((product) => product.category === category && fits(product))
      if (next && chosen.length < count) chosen.push(next)
    }
    if (chosen.length === before) break
  }
  return chosen.map((product, position) => ({
    id: entityId("place", "home.featured", position),
    slot: "home.featured",
    kind: "product",
    reference_id: productId(product.handle),
    position,
  }))
}
