import { model } from "@medusajs/framework/utils"
import { importFailures, importStates, tableFormats } from "../../../contract/product-import"

/** One file of products that a cooperative has sent: what it asks for, and what became of it. */
const ProductImport = model.define("product_import", {
  id: model.id({ prefix: "pimp" }).primaryKey(),
  cooperative_id: model.text(),
  member_id: model.text(),
  /** From whoever sent it: the same key is the same import. */
  key: model.text(),
  file_name: model.text().default(""),
  format: model.enum([...tableFormats]),
  state: model.enum([...importStates]).default("checked"),
  rows: model.number(),
  counts: model.json(),
  problem_count: model.number().default(0),
  problems: model.json(),
  hint_count: model.number().default(0),
  hints: model.json(),
  changes: model.json(),
  /** 0 to 100. */
  progress: model.number().default(0),
  /** Which attempt to write it runs; one that was overtaken by another writes nothing. */
  attempt: model.number().default(0),
  /** When the process that runs it was last alive. */
  beat_at: model.dateTime().nullable(),
  failure: model.enum([...importFailures]).nullable(),
  /** Whether the store's history tells of it. */
  noted: model.boolean().default(false),
  expires_at: model.dateTime(),
  started_at: model.dateTime().nullable(),
  finished_at: model.dateTime().nullable(),
})

export default ProductImport
