import type { ProductInput } from "../../contract/desk-product"

/** Nothing said and said to be nothing are the same; so are the ends of lines of different systems. */
function tidy(product: ProductInput): Record<string, unknown> {
  const { option, attributes, category, variants, ...rest } = product
  const named = option && (option.name.id || option.name.en || variants.length > 1) ? option : null
  return {
    ...rest,
    category: category || null,
    option: named,
    attributes: Object.fromEntries(
      Object.entries(attributes)
        .filter(([, answer]) => answer !== "")
        .sort(([a], [b]) => a.localeCompare(b)),
    ),
    variants: variants.map(({ id, title, sku, price, stock }) => ({ id, title, sku: sku || null, price, stock })),
  }
}

const plain = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) => (typeof inner === "string" ? inner.replace(/\r\n?/g, "\n") : inner)) ??
  ""

/** Parts of a product that differ: "title", "price", "stock", "variants" … */
export function changedParts(before: ProductInput, after: ProductInput): string[] {
  const [old, now] = [tidy(before), tidy(after)]
  const parts = Object.keys(now).filter((part) => part !== "variants" && plain(old[part]) !== plain(now[part]))
  return [...parts, ...changedVariants(before, after)]
}

function changedVariants(before: ProductInput, after: ProductInput): string[] {
  if (before.variants.length !== after.variants.length) return ["variants"]
  const parts = new Set<string>()
  for (const [index, now] of after.variants.entries()) {
    const old = before.variants[index]
    if (!old || old.id !== now.id || plain(old.title) !== plain(now.title)) parts.add("variants")
    if (plain(old?.sku || null) !== plain(now.sku || null)) parts.add("sku")
    if (old?.price !== now.price) parts.add("price")
    if (old?.stock !== now.stock) parts.add("stock")
  }
  return [...parts]
}
