import type { ProductImport } from "../contract/product-import"
import type { ImportRow } from "../modules/product-import/import-row"

/** An import as its cooperative sees it. */
export function showImport(row: ImportRow): ProductImport {
  const { id, state, file_name, format, rows, counts, problem_count, problems, hint_count, hints, changes } = row
  const { progress, failure, created_at, expires_at, started_at, finished_at } = row
  return {
    ...{ id, state, file_name, format, rows, counts, problem_count, problems, hint_count, hints, changes },
    ...{ progress, failure },
    created_at: created_at.toISOString(),
    expires_at: expires_at.toISOString(),
    finished_at: finished_at?.toISOString() ?? null,
    seconds: started_at && finished_at ? (finished_at.getTime() - started_at.getTime()) / 1000 : null,
  }
}
