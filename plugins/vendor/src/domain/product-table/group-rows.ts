import type { Fault, FileRow } from "./file-rows"
import type { OwnProduct } from "./product-columns"
import type { Heading } from "./read-headings"

/** The rows of one product: one that is there, or a new one. */
export type RowGroup = { own: OwnProduct | null; rows: FileRow[] }

export type OwnProducts = {
  byId: ReadonlyMap<string, OwnProduct>
  byCode: ReadonlyMap<string, OwnProduct>
  /** By the id of one of its variants. */
  byVariant: ReadonlyMap<string, OwnProduct>
}

export function ownProducts(list: readonly OwnProduct[]): OwnProducts {
  return {
    byId: new Map(list.map((own) => [own.id, own])),
    byCode: new Map(list.map((own) => [own.code.toLowerCase(), own])),
    byVariant: new Map(
      list.flatMap((own) => own.product.variants.flatMap(({ id }) => (id ? [[id, own] as const] : []))),
    ),
  }
}

type Place = (column: "product_id" | "variant_id") => Heading | null

/**
 * Which rows are one product: by our ids, by the product's code (ours or the cooperative's own), by the same name where variants are
 * told apart; a row that says nothing of it belongs to the product above it.
 */
export function groupRows(
  rows: readonly FileRow[],
  owns: OwnProducts,
  place: Place,
): { groups: RowGroup[]; faults: Fault[] } {
  const groups = new Map<string, RowGroup>()
  const faults: Fault[] = []
  const codes = codesOf(rows, owns)
  let above: RowGroup | null = null
  for (const row of rows) {
    const found = ownOf(row, owns, codes, place)
    if ("code" in found) {
      faults.push(found)
      continue
    }
    const key = found.own?.id ?? keyOf(row)
    if (!key && !above) faults.push({ line: row.line, heading: null, code: "row_without_product", value: "" })
    const group: RowGroup | null = key ? (groups.get(key) ?? { own: found.own, rows: [] }) : above
    group?.rows.push(row)
    if (key && group) groups.set(key, group)
    above = group
  }
  return { groups: [...groups.values()], faults }
}

const text = (row: FileRow, column: keyof FileRow["values"]): string => String(row.values[column] ?? "")

/** Codes that stand beside one of our ids somewhere in the file: a new variant carries the code alone. */
function codesOf(rows: readonly FileRow[], { byId }: OwnProducts): Map<string, OwnProduct> {
  const codes = new Map<string, OwnProduct>()
  for (const row of rows) {
    const own = byId.get(text(row, "product_id"))
    if (own && text(row, "code")) codes.set(text(row, "code").toLowerCase(), own)
  }
  return codes
}

function ownOf(
  row: FileRow,
  { byId, byCode, byVariant }: OwnProducts,
  codes: ReadonlyMap<string, OwnProduct>,
  place: Place,
): { own: OwnProduct | null } | Fault {
  const [product, variant, code] = [text(row, "product_id"), text(row, "variant_id"), text(row, "code").toLowerCase()]
  const unknown = (column: "product_id" | "variant_id", value: string): Fault => ({
    line: row.line,
    heading: place(column),
    code: column === "product_id" ? "product_unknown" : "variant_unknown",
    value,
  })
  if (product && !byId.has(product)) return unknown("product_id", product)
  const named = byId.get(product) ?? null
  const ofVariant = byVariant.get(variant) ?? null
  if (variant && (!ofVariant || (named && named !== ofVariant))) return unknown("variant_id", variant)
  return { own: named ?? ofVariant ?? codes.get(code) ?? byCode.get(code) ?? null }
}

function keyOf(row: FileRow): string | null {
  const [code, title] = [text(row, "code").toLowerCase(), text(row, "title_id").toLowerCase()]
  if (code) return `code:${code}`
  if (!title) return null
  return text(row, "variant_title_id") ? `title:${title}` : `line:${row.line}`
}
