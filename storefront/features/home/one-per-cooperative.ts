/** The first product of each cooperative, in their order. */
export function onePerCooperative<Product extends { cooperative: { handle: string } }>(
  products: readonly Product[],
): Product[] {
  const first = new Map<string, Product>()
  for (const product of products) {
    if (!first.has(product.cooperative.handle)) first.set(product.cooperative.handle, product)
  }
  return [...first.values()]
}
