import type { z } from "zod"
import type { productHistoryAnswer } from "../../contract/desk-product"
import type { ProductPlan } from "../../domain/plan-product"
import type { ProductFileRow, StoredVerdict } from "../../queries/products/product-file-row"
import type { ProductRow } from "../../queries/products/product-row"

export type Author = { party: "member" | "province" | "programme"; id: string | null }
type Step = z.infer<typeof productHistoryAnswer>["entries"][number]["step"]

/** One product that is about to be written: what there is of it, and what shall become of it. */
export type Piece = {
  id: string
  handle: string
  /** Null for a new product. */
  row: ProductRow | null
  file: ProductFileRow
  plan: ProductPlan
  key: string | null
  /** What is written into its history, in this order. */
  steps: { step: Step; fields: string[]; reason?: string }[]
  verdict: StoredVerdict | null
  english: boolean
}

/** What products are hung on. */
export type ProductGround = {
  cooperative_id: string
  cooperative_handle: string
  profile_id: string
  location_id: string
  channel_id: string
  /** Ids by handle. */
  categories: Map<string, string>
  /** Addresses of pictures, by hash. */
  pictures: Map<string, string>
}
