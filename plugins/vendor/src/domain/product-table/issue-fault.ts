import type { z } from "zod"
import type { RowProblemCode } from "../../contract/product-import"
import type { Fault, FileRow } from "./file-rows"
import type { Merged } from "./merge-group"
import { columnOfPath, type FileColumn } from "./product-columns"
import type { Heading } from "./read-headings"

type Issue = z.core.$ZodIssue
type Where = {
  merged: Merged
  rows: readonly FileRow[]
  /** Of each variant; 0 for one that is not in the file. */
  lines: readonly number[]
  first: number
  placeOf: (of: FileColumn) => Heading | null
}

/** Where in the file a fault of the contract stands, and what it is called there. */
export function issueFault(issue: Issue, { merged, rows, lines, first, placeOf }: Where): Fault {
  const path = issue.path.map((part) => (typeof part === "number" ? part : String(part)))
  const of = columnOfPath(path)
  const said = of && ("column" in of ? merged.values[of.column] : merged.attributes[of.attribute])
  const ofVariant = path[0] === "variants" && typeof path[1] === "number" ? lines[path[1]] : undefined
  const line = ofVariant || said?.line || first
  const cell = of && "column" in of ? rows.find((row) => row.line === line)?.values[of.column] : undefined
  return {
    line,
    heading: of && placeOf(of),
    code: codeOf(issue, path),
    value: String(said?.value ?? cell ?? ""),
  }
}

function codeOf(issue: Issue, path: readonly (string | number)[]): RowProblemCode {
  if (path[0] === "packed" && issue.code === "invalid_type") return "packed_part"
  if (issue.code === "too_small") {
    if (issue.origin !== "string") return "too_small"
    return path[0] === "title" ? "too_short" : "required"
  }
  if (issue.code !== "too_big") return "invalid"
  if (issue.origin === "array") return path[0] === "variants" ? "many_variants" : "many_pictures"
  return issue.origin === "string" ? "too_long" : "too_big"
}
