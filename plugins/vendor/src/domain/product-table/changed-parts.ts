import type { ProductInput } from "../../contract/desk-product"

/** Nothing said and said to be nothing are the same. */
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

/** The same, but for the ends of lines of different systems. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a === "string" && typeof b === "string") return a === b || unix(a) === unix(b)
  if (typeof a !== "object" || typeof b !== "object" || !a || !b) return a === b
  const [old, now] = [Object.entries(a), Object.entries(b)]
  return old.length === now.length && now.every(([key, value]) => same((a as Record<string, unknown>)[key], value))
}

const unix = (text: string): string => text.replace(/\r\n?/g, "\n")

/** Parts of a product that differ: "title", "price", "stock", "variants" … */
export function changedParts(before: ProductInput, after: ProductInput): string[] {
  const [old, now] = [tidy(before), tidy(after)]
  const parts = Object.keys(now).filter((part) => part !== "variants" && !same(old[part], now[part]))
  return [...parts, ...changedVariants(before, after)]
}

function changedVariants(before: ProductInput, after: ProductInput): string[] {
  if (before.variants.length !== after.variants.length) return ["variants"]
  const parts = new Set<string>()
  for (const [index, now] of after.variants.entries()) {
    const old = before.variants[index]
    if (!old || old.id !== now.id || !same(old.title, now.title)) parts.add("variants")
    if (!same(old?.sku || null, now.sku || null)) parts.add("sku")
    if (old?.price !== now.price) parts.add("price")
    if (old?.stock !== now.stock) parts.add("stock")
  }
  return [...parts]
}
