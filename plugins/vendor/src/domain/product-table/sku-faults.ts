import type { ProductInput } from "../../contract/desk-product"
import type { Fault } from "./file-rows"
import type { OwnProduct } from "./product-columns"
import type { Heading } from "./read-headings"

/** A product as the file wants it, with the line of each variant; 0 for one that is not in the file. */
export type Placed = { id: string | undefined; product: ProductInput; lines: readonly number[] }

/** SKUs that would be there twice within the store, told at the later row. */
export function skuFaults(own: readonly OwnProduct[], placed: readonly Placed[], heading: Heading | null): Fault[] {
  const written = new Set(placed.map(({ id }) => id))
  const taken = new Set(
    own.filter(({ id }) => !written.has(id)).flatMap(({ product }) => product.variants.map(({ sku }) => sku)),
  )
  const rows = placed.flatMap(({ product, lines }) =>
    product.variants.map(({ sku }, index) => ({ sku, line: lines[index] ?? 0 })),
  )
  // variants that the file does not name keep theirs
  for (const { sku, line } of rows) if (!line) taken.add(sku)
  const faults: Fault[] = []
  for (const { sku, line } of rows) {
    if (!sku || !line) continue
    if (taken.has(sku)) faults.push({ line, heading, code: "sku_taken", value: sku })
    taken.add(sku)
  }
  return faults
}
