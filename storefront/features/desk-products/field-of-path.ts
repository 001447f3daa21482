const pairs = ["title", "subtitle", "description", "ingredients", "option.name"]

/**
 * Where the form mends what a path of the contract names: a text of two languages in Indonesian first, what is more than one input at
 * the first of them.
 */
export function fieldOfPath(path: string): string {
  if (pairs.includes(path) || /^variants\.\d+\.title$/.test(path)) return `${path}.id`
  if (path === "option") return "option.name.id"
  if (path === "packed") return "packed.length"
  if (path === "variants" || path === "price") return "variants.0.price"
  if (path === "stock") return "variants.0.stock"
  return path
}
