import type { CategoryAttribute, ProductGap, ProductInput } from "../../contract/desk-product"
import type { ImportChange } from "../../contract/product-import"
import type { Table } from "../../documents/tables/table"
import { buildProduct, checkProduct } from "./build-product"
import { changedParts } from "./changed-parts"
import type { FileCategory } from "./check-answers"
import { type Fault, fileRows } from "./file-rows"
import { gapFaults } from "./gap-faults"
import { groupRows, ownProducts, type RowGroup } from "./group-rows"
import { issueFault } from "./issue-fault"
import { mergeGroup } from "./merge-group"
import type { FileColumn, OwnProduct } from "./product-columns"
import { readFound } from "./read-found"
import { type Heading, type Headings, readHeadings } from "./read-headings"
import { type Placed, skuFaults } from "./sku-faults"

/** A product that the file asks for. */
export type PlannedProduct = ImportChange & { id?: string; version?: number; product: ProductInput }

export type Plan = {
  rows: number
  products: PlannedProduct[]
  faults: Fault[]
  /** Columns that mean nothing to us. */
  ignored: Headings["ignored"]
  /** Where something is told that is no fault of a cell. */
  place: (of: FileColumn) => Heading | null
}

type Demands = { needs_ingredients: boolean; attributes: CategoryAttribute[] }

export type Known = {
  own: readonly OwnProduct[]
  categories: readonly FileCategory[]
  /** What buyers would miss. */
  gaps: (product: ProductInput, category: Demands | null) => ProductGap[]
  /** Those of them with which a product that is there could not be written: buyers see it, or the province looks at it. */
  refused: (own: OwnProduct, product: ProductInput, gaps: ProductGap[]) => ProductGap[]
}

/**
 * What a file asks for, checked by the rules of the product's form: products that would be new, changed or stay, and every fault with
 * its place. Pure: what there is comes in `known`.
 * @throws TableFault when the headings say nothing
 */
export function planProducts(table: Table, known: Known): Plan {
  const headings = readHeadings(table)
  const { rows, faults } = fileRows(table, headings)
  const place = (of: FileColumn): Heading | null =>
    headings.read.find((heading) => JSON.stringify(heading.of) === JSON.stringify(of)) ?? null
  const { groups, faults: lost } = groupRows(rows, ownProducts(known.own), (column) => place({ column }))
  faults.push(...lost)
  const placed: Placed[] = []
  const products = groups.flatMap((group) => planGroup(group, { headings, faults, known, place, placed }) ?? [])
  faults.push(...skuFaults(known.own, placed, place({ column: "sku" })))
  return { rows: rows.length, products, faults: firstOfEach(faults), ignored: headings.ignored, place }
}

type Work = { headings: Headings; faults: Fault[]; known: Known; place: Plan["place"]; placed: Placed[] }

function planGroup(group: RowGroup, { headings, faults, known, place, placed }: Work): PlannedProduct | null {
  const { own } = group
  const merged = mergeGroup(group, headings, faults)
  const { row, ...found } = readFound(merged, { own, categories: known.categories }, { faults, placeOf: place })
  const { product, lines, twice } = buildProduct(group, merged, found)
  const first = group.rows[0]?.line ?? 1
  const checked = checkProduct(product)
  if (!checked.success) {
    for (const issue of checked.error.issues)
      faults.push(issueFault(issue, { merged, rows: group.rows, lines, first, placeOf: place }))
    return null
  }
  for (const line of [...twice, ...sameVariants(checked.data, lines)])
    faults.push({ line, heading: place({ column: "variant_title_id" }), code: "variant_twice", value: "" })
  placed.push({ id: own?.id, product: checked.data, lines })
  const fields = own ? changedParts(own.product, checked.data) : []
  const gaps = known.gaps(checked.data, row)
  const refused = own && fields.length ? known.refused(own, checked.data, gaps) : []
  faults.push(...gapFaults(refused, { first, lines, placeOf: place }))
  return {
    ...(own && { id: own.id, version: own.version }),
    ...{ line: first, title: checked.data.title.id, fields, product: checked.data },
    kind: own ? (fields.length ? "changed" : "unchanged") : "new",
    variants: checked.data.variants.length,
    price: checked.data.variants[0]?.price ?? null,
    incomplete: gaps.length > 0,
  }
}

/** Lines of variants that are called like another one of the same product. */
function sameVariants({ variants }: ProductInput, lines: readonly number[]): number[] {
  if (variants.length < 2) return []
  const seen = new Set<string>()
  return variants.flatMap(({ title }, index) => {
    const name = title.id.toLowerCase()
    const again = seen.has(name)
    seen.add(name)
    return again && lines[index] ? [lines[index]] : []
  })
}

/** A cell is told once, with what was found first; in the order of the file. */
function firstOfEach(faults: readonly Fault[]): Fault[] {
  const first = new Map<string, Fault>()
  for (const fault of faults) {
    const key = `${fault.line}:${fault.heading?.index ?? fault.code}`
    if (!first.has(key)) first.set(key, fault)
  }
  return [...first.values()].sort((a, b) => a.line - b.line || (a.heading?.index ?? -1) - (b.heading?.index ?? -1))
}
