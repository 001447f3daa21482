import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ProductInput } from "../../contract/desk-product"

type Party = "member" | "province" | "programme"
export type StoredVerdict = { approved: boolean; at: string; reason: string; fields: string[] }

export type ProductFileRow = {
  product_id: string
  version: number
  change: ProductInput | null
  verdict: StoredVerdict | null
  proposed_at: Date | null
  changed_party: Party
  changed_by: string | null
  changed_at: Date
  english_party: "member" | "province" | null
  english_by: string | null
  english_at: Date | null
}

/** The file of a product that nobody has changed at the desk yet. */
export const untouchedFile = (product_id: string): ProductFileRow => ({
  product_id,
  version: 1,
  change: null,
  verdict: null,
  proposed_at: null,
  changed_party: "programme",
  changed_by: null,
  changed_at: new Date(0),
  english_party: null,
  english_by: null,
  english_at: null,
})

const columns = `product_id, version, change, verdict, proposed_at, changed_party, changed_by, changed_at, english_party, english_by, english_at`

/** Files of products, by product; see `untouchedFile` for one that has none. */
export async function productFiles(database: Knex, ids: string[]): Promise<Map<string, ProductFileRow>> {
  if (!ids.length) return new Map()
  const { rows } = await database.raw<{ rows: ProductFileRow[] }>(
    `select ${columns} from product_file where product_id = any(?)`,
    [ids],
  )
  return new Map(rows.map((row) => [row.product_id, row]))
}

/** Whether a change or a new product waits for the province. */
export const waits = (file: ProductFileRow): boolean => file.change !== null && file.verdict === null
