import { type ProductInput, productInput } from "../../contract/desk-product"
import type { FileRow } from "./file-rows"
import type { RowGroup } from "./group-rows"
import type { Merged } from "./merge-group"
import type { ProductColumn } from "./product-columns"

type Draft = { product: unknown; lines: number[]; twice: number[] }

const empty: ProductInput = {
  title: { id: "", en: "" },
  subtitle: { id: "", en: "" },
  description: { id: "", en: "" },
  ingredients: { id: "", en: "" },
  category: null,
  attributes: {},
  pictures: [],
  option: null,
  variants: [],
  weight: null,
  packed: null,
  shelf_life_days: null,
}

/** What the file asks for as a product; columns that it doesn't have stay as they are. */
export type Found = {
  category: string | null | undefined
  attributes: Record<string, string>
  pictures: string[] | undefined
}

/**
 * The product as it is to be, unchecked, with the line of each of its variants (0: not in the file) and the lines that name a variant
 * for the second time.
 */
export function buildProduct(group: RowGroup, merged: Merged, found: Found): Draft {
  const base = group.own?.product ?? empty
  const text = (column: ProductColumn, old: string) => String(merged.values[column]?.value ?? old)
  const both = (name: "title" | "subtitle" | "description" | "ingredients") => ({
    id: text(`${name}_id`, base[name].id),
    en: text(`${name}_en`, base[name].en),
  })
  const number = (column: ProductColumn, old: number | null) => {
    const said = merged.values[column]
    return said ? (said.value === "" ? null : Number(said.value)) : old
  }
  const { variants, lines, twice } = buildVariants(group, base)
  const sides = {
    weight: number("packed_weight", base.packed?.weight ?? null),
    length: number("length", base.packed?.length ?? null),
    width: number("width", base.packed?.width ?? null),
    height: number("height", base.packed?.height ?? null),
  }
  const choice = {
    id: text("option_id", base.option?.name.id ?? ""),
    en: text("option_en", base.option?.name.en ?? ""),
  }
  const chosen = choice.id || choice.en || variants.length > 1 || variants.some(({ title }) => title.id || title.en)
  const product = {
    ...{ title: both("title"), subtitle: both("subtitle"), description: both("description") },
    ingredients: both("ingredients"),
    category: found.category === undefined ? base.category : found.category,
    attributes: withAnswers(base.attributes, found.attributes),
    pictures: found.pictures ?? base.pictures,
    option: chosen ? { name: choice } : null,
    variants,
    weight: number("weight", base.weight),
    packed: Object.values(sides).every((side) => side === null) ? null : sides,
    shelf_life_days: number("shelf_life_days", base.shelf_life_days),
  }
  return { product, lines, twice }
}

function withAnswers(old: Record<string, string>, said: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries({ ...old, ...said }).filter(([, answer]) => answer !== ""))
}

type Variant = ProductInput["variants"][number]

/** Variants that the file does not name stay; new ones come after them, in the order of the file. */
function buildVariants({ own, rows }: RowGroup, base: ProductInput) {
  const slots: { variant: Variant; line: number }[] = base.variants.map((variant) => ({
    variant: { ...variant, stock_was: variant.stock },
    line: 0,
  }))
  const twice: number[] = []
  for (const row of rows) {
    const slot = own ? slotOf(row, rows, slots) : undefined
    if (slot?.line) twice.push(row.line)
    else if (slot) Object.assign(slot, { variant: variantOf(row, slot.variant), line: row.line })
    else slots.push({ variant: variantOf(row, null), line: row.line })
  }
  return { variants: slots.map(({ variant }) => variant), lines: slots.map(({ line }) => line), twice }
}

/** The variant that is meant: by our id, by its SKU, by its name, or the only one there is. */
function slotOf(row: FileRow, rows: readonly FileRow[], slots: { variant: Variant; line: number }[]) {
  const { variant_id, sku, variant_title_id } = row.values
  if (variant_id) return slots.find(({ variant }) => variant.id === variant_id)
  const title = String(variant_title_id ?? "").toLowerCase()
  const known = slots.filter(({ variant }) => variant.id)
  return (
    (sku ? known.find(({ variant }) => variant.sku === sku) : undefined) ??
    (title ? known.find(({ variant }) => variant.title.id.toLowerCase() === title) : undefined) ??
    (known.length === 1 && rows.length === 1 && !title ? known[0] : undefined)
  )
}

function variantOf({ values }: FileRow, old: Variant | null): Variant {
  const text = (column: ProductColumn, before: string) => String(values[column] ?? before)
  const amount = (column: ProductColumn) => (values[column] === "" ? null : Number(values[column]))
  return {
    ...(old?.id ? { id: old.id } : {}),
    title: {
      id: text("variant_title_id", old?.title.id ?? ""),
      en: text("variant_title_en", old?.title.en ?? ""),
    },
    sku: values.sku === undefined ? (old?.sku ?? null) : String(values.sku) || null,
    price: values.price === undefined ? (old?.price ?? null) : amount("price"),
    ...stockOf(values, old),
  }
}

/**
 * On the shelf as the file says; where it also says how much was there when it was made, by as much more or less as it says. `stock_was`
 * is what is there now, so that what leaves until the file is confirmed stays away too.
 */
function stockOf(values: FileRow["values"], old: Variant | null): Pick<Variant, "stock" | "stock_was"> {
  const now = old?.stock ?? 0
  const said = values.stock === undefined ? now : Number(values.stock)
  const moved = old && typeof values.stock_was === "number" ? now + said - values.stock_was : said
  return { stock: said < 0 ? said : Math.max(0, moved), ...(old?.id ? { stock_was: now } : {}) }
}

/** The contract's verdict on it. */
export const checkProduct = (product: unknown) => productInput.safeParse(product)
