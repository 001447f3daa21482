import type { ProductGap } from "../../contract/desk-product"
import type { RowProblemCode } from "../../contract/product-import"
import type { Fault } from "./file-rows"
import { columnOfPath, type FileColumn } from "./product-columns"
import type { Heading } from "./read-headings"

const codes: Record<string, RowProblemCode> = {
  number_invalid: "number",
  choice_invalid: "choice_unknown",
  packed_lighter: "packed_lighter",
}

type Where = { first: number; lines: readonly number[]; placeOf: (of: FileColumn) => Heading | null }

/** Gaps of a product that buyers see or the province looks at, which cannot become a draft by being written: faults of the file. */
export function gapFaults(gaps: readonly ProductGap[], { first, lines, placeOf }: Where): Fault[] {
  return gaps.map(({ path, code }) => {
    const parts = path.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part))
    const of = columnOfPath(parts)
    const line = parts[0] === "variants" && typeof parts[1] === "number" ? lines[parts[1]] : undefined
    return { line: line || first, heading: of && placeOf(of), code: codes[code] ?? "required", value: "" }
  })
}
