import { type ProductInput, productInput } from "@opop/vendor/contract/desk-product"
import type { z } from "zod"
import { readRupiah } from "@/features/catalogue/read-rupiah"
import type { Typed } from "@/features/seller/task-state"
import { readCentimetres, readCount } from "./read-count"
import { variantNumbers } from "./variant-numbers"

/** What is wrong, by the names of the form's fields; `code` is zod's. */
export type Fault = { name: string; code: string }
export type ReadProduct = { ok: true; product: ProductInput } | { ok: false; faults: Fault[] }

/** A product as its form holds it. What cannot be read as a number stays text, so that the contract refuses it at its place. */
export function readProductForm(typed: Typed): ReadProduct {
  const text = (name: string) => (typed[name] ?? "").trim()
  const both = (name: string) => ({ id: text(`${name}.id`), en: text(`${name}.en`) })
  const numbers = variantNumbers(Object.keys(typed))
  const choice = typed["has_option"] === "1"
  const rows = choice ? numbers : numbers.slice(0, 1)
  const parsed = productInput.safeParse({
    title: both("title"),
    subtitle: both("subtitle"),
    description: both("description"),
    ingredients: both("ingredients"),
    category: text("category") || null,
    attributes: attributesOf(typed),
    pictures: text("pictures").split(",").filter(Boolean),
    option: choice ? { name: both("option.name") } : null,
    variants: rows.map((number) => {
      const name = `variants.${number}`
      return {
        ...(text(`${name}.id`) && { id: text(`${name}.id`) }),
        title: choice ? both(`${name}.title`) : { id: "", en: "" },
        sku: text(`${name}.sku`) || null,
        price: filled(text(`${name}.price`), readRupiah),
        stock: filled(text(`${name}.stock`), readCount) ?? 0,
        ...seenOf(text(`stock_seen.${text(`${name}.id`)}`)),
      }
    }),
    weight: filled(text("weight"), readCount),
    packed: packedOf(text),
    shelf_life_days: filled(text("shelf_life_days"), readCount),
  })
  return parsed.success ? { ok: true, product: parsed.data } : { ok: false, faults: faultsOf(parsed.error, rows) }
}

const filled = (text: string, read: (text: string) => number | undefined) => (text ? (read(text) ?? text) : null)

/** What the form was filled with: what left the shelf since then stays away. */
const seenOf = (seen: string) => (/^\d+$/.test(seen) ? { stock_was: Number(seen) } : {})

const sides = ["length", "width", "height"] as const

function packedOf(text: (name: string) => string) {
  const names = ["weight", ...sides].map((name) => `packed.${name}`)
  if (names.every((name) => !text(name))) return null
  return {
    weight: filled(text("packed.weight"), readCount),
    ...Object.fromEntries(sides.map((side) => [side, filled(text(`packed.${side}`), readCentimetres)])),
  }
}

function attributesOf(typed: Typed): Record<string, string> {
  const answers = Object.entries(typed).flatMap(([name, value]): [string, string][] =>
    name.startsWith("attributes.") && value.trim() ? [[name.slice("attributes.".length), value.trim()]] : [],
  )
  return Object.fromEntries(answers)
}

/** The contract counts variants from 0, the form by its rows. */
function faultsOf({ issues }: z.ZodError, rows: readonly number[]): Fault[] {
  return issues.map(({ path, code }) => ({ name: fieldNameOf(path.join("."), rows), code }))
}

/** Where the form has what a path of the contract means. @param rows see `variantNumbers` */
export function fieldNameOf(path: string, rows: readonly number[]): string {
  return path.replace(/^variants\.(\d+)/, (_, index: string) => `variants.${rows[Number(index)] ?? index}`)
}
