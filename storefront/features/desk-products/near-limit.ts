/** Whether a store comes near to the number of products that it may have. @param limit null without one */
export function nearLimit(used: number, limit: number | null): "far" | "near" | "reached" {
  if (limit === null) return "far"
  if (used >= limit) return "reached"
  return used >= limit * 0.8 || limit - used <= 2 ? "near" : "far"
}
