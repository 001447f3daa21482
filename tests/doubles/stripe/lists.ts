import { type Form, formOf, listOf, textOf } from "./form"
import type { World } from "./world"

type Row = Record<string, unknown> & { id: string }

/** A page of objects, newest first, filtered by every parameter that names one of their fields. */
export function page(rows: Iterable<object>, url: string, query: Form) {
  const { limit: asked, starting_after, created, expand: _, ...filters } = query
  const limit = Number(textOf(asked) ?? 10)
  const span = formOf(created)
  const found = ([...rows].reverse() as Row[]).filter(
    (row) =>
      Object.entries(filters).every(([name, value]) => !(name in row) || String(row[name]) === value) &&
      Number(row["created"]) >= Number(textOf(span["gte"]) ?? 0) &&
      Number(row["created"]) <= Number(textOf(span["lte"]) ?? Number.MAX_SAFE_INTEGER),
  )
  const after = textOf(starting_after)
  const rest = after ? found.slice(found.findIndex(({ id }) => id === after) + 1) : found
  return { object: "list", url, has_more: rest.length > limit, data: rest.slice(0, limit) }
}

/** Replaces ids by their objects along paths like `latest_charge.balance_transaction` or `data.charge`. */
export function expand(world: World, body: unknown, query: Form): unknown {
  const copy = structuredClone(body)
  for (const path of listOf(query["expand"])) if (typeof path === "string") expandPath(world, copy, path.split("."))
  return copy
}

function expandPath(world: World, node: unknown, [key, ...rest]: string[]): void {
  if (!key || !node || typeof node !== "object") return
  const object = node as Record<string, unknown>
  const value = object[key]
  if (Array.isArray(value)) {
    for (const inner of value) expandPath(world, inner, rest)
    return
  }
  if (typeof value === "string") object[key] = structuredClone(world.find(value)) ?? value
  expandPath(world, object[key], rest)
}
