import { z } from "zod"

/** Of a file: bytes, rows below the headings (one row per variant), columns, characters in a cell. */
export const importLimits = { bytes: 15 * 1024 * 1024, rows: 5000, columns: 200, cell: 32_767 } as const
/** How many problems are kept and shown; their number is told whole. */
export const shownProblems = 200

export const tableFormats = ["csv", "xlsx"] as const
export type TableFormat = (typeof tableFormats)[number]

/** Why a file cannot be read at all. */
export const tableFaults = [
  "empty",
  "too_large",
  "kind",
  "old_excel",
  "macros",
  "encrypted",
  "encoding",
  "broken",
  "quotes",
  "bomb",
  "entities",
  "row_too_long",
  "too_many_rows",
  "too_many_columns",
  "too_slow",
  "headings_missing",
  "heading_twice",
] as const
export type TableFaultReason = (typeof tableFaults)[number]

/** What is wrong with one cell or row: nothing is imported while there is any. */
export const rowProblemCodes = [
  "formula",
  "cell_error",
  "date",
  "cell_too_long",
  "required",
  "too_short",
  "too_long",
  "too_small",
  "too_big",
  "number",
  "number_ambiguous",
  "not_whole",
  "too_fine",
  "category_unknown",
  "attribute_unknown",
  "choice_unknown",
  "picture_unknown",
  "many_pictures",
  "product_unknown",
  "variant_unknown",
  "variant_twice",
  "many_variants",
  "differs",
  "packed_part",
  "packed_lighter",
  "row_without_product",
  "limit_reached",
  "sku_taken",
  "stock_reserved",
  "invalid",
] as const
export type RowProblemCode = (typeof rowProblemCodes)[number]

/** What is worth knowing, and stops nothing. */
export const rowHintCodes = ["windows_1252", "column_ignored", "incomplete", "same_name"] as const
export type RowHintCode = (typeof rowHintCodes)[number]

const place = {
  /** As the spreadsheet or editor counts: the headings are in line 1. Null for the whole file. */
  line: z.int().min(1).nullable(),
  /** The heading as it stands in the file; empty for the whole row. */
  column: z.string(),
  /** The column's letters in a spreadsheet: "A", "AB"; empty for the whole row. */
  letters: z.string(),
  /** What stands there, shortened. */
  value: z.string(),
}
export const rowProblem = z.object({ ...place, code: z.enum(rowProblemCodes) })
export type RowProblem = z.infer<typeof rowProblem>
export const rowHint = z.object({ ...place, code: z.enum(rowHintCodes) })
export type RowHint = z.infer<typeof rowHint>

/**
 * `checked`: waits for the member. `confirmed`: waits to be run. `done`: everything in it stands. `failed`: nothing of it does.
 */
export const importStates = ["checked", "confirmed", "running", "done", "failed", "discarded", "expired"] as const
export type ImportState = (typeof importStates)[number]

/** Why a confirmed import came to nothing. */
export const importFailures = [
  "changed_meanwhile",
  "product_limit_reached",
  "picture_unknown",
  "stock_reserved",
  "interrupted",
  "unexpected",
] as const
export type ImportFailure = (typeof importFailures)[number]

/** One product of the preview. */
export const importChange = z.object({
  line: z.int(),
  title: z.string(),
  kind: z.enum(["new", "changed", "unchanged"]),
  variants: z.int(),
  /** Of the first variant, whole rupiah. */
  price: z.int().nullable(),
  /** Columns that differ from what is there, in their machine form. */
  fields: z.array(z.string()),
  /** It becomes a draft: something that buyers need is missing. */
  incomplete: z.boolean(),
})
export type ImportChange = z.infer<typeof importChange>
export const shownChanges = 50

export const productImport = z.object({
  id: z.string(),
  state: z.enum(importStates),
  file_name: z.string(),
  format: z.enum(tableFormats),
  rows: z.int(),
  counts: z.object({ new: z.int(), changed: z.int(), unchanged: z.int(), incomplete: z.int() }),
  /** The first `shownProblems` and `shownChanges`. */
  problem_count: z.int(),
  problems: z.array(rowProblem),
  hint_count: z.int(),
  hints: z.array(rowHint),
  changes: z.array(importChange),
  /** 0 to 100. */
  progress: z.int().min(0).max(100),
  failure: z.enum(importFailures).nullable(),
  created_at: z.iso.datetime(),
  expires_at: z.iso.datetime(),
  finished_at: z.iso.datetime().nullable(),
  /** Seconds from the start of its run to its end. */
  seconds: z.number().nullable(),
})
export type ProductImport = z.infer<typeof productImport>

/** POST /vendor/imports: the file itself as the body. The same key again is the same import. */
export const createImportQuery = z.object({
  key: z.string().min(8).max(64),
  name: z.string().trim().max(200).default(""),
  locale: z.enum(["id", "en"]).default("id"),
})
/** GET /vendor/imports/:id; POST /vendor/imports, /:id/confirm, /:id/discard */
export const importAnswer = z.object({ import: productImport })
/** GET /vendor/imports: the latest first, without their rows. */
export const importsAnswer = z.object({
  imports: z.array(productImport.omit({ problems: true, hints: true, changes: true })),
})
/** GET /vendor/exports/:file */
export const exportFiles = ["products.csv", "products.xlsx", "template.csv", "template.xlsx"] as const
