import { maxPictures } from "../../contract/desk-product"
import type { RowProblemCode } from "../../contract/product-import"
import type { Found } from "./build-product"
import { categoryNamed, type FileCategory, readAnswer, readPictures } from "./check-answers"
import type { Fault } from "./file-rows"
import type { Merged } from "./merge-group"
import type { FileColumn, OwnProduct } from "./product-columns"
import type { Heading } from "./read-headings"

type Known = { own: OwnProduct | null; categories: readonly FileCategory[] }
type Tell = (at: FileColumn, line: number, code: RowProblemCode, value: string) => void

/** What has to be looked up of a product: its category, its answers to the category's attributes, its pictures. */
export function readFound(
  merged: Merged,
  { own, categories }: Known,
  { faults, placeOf }: { faults: Fault[]; placeOf: (of: FileColumn) => Heading | null },
): Found & { row: FileCategory | null } {
  const tell: Tell = (at, line, code, value) => faults.push({ line, heading: placeOf(at), code, value })
  const category = readCategory(merged, categories, tell)
  const handle = category === undefined ? (own?.product.category ?? null) : category
  const row = categories.find((one) => one.handle === handle) ?? null
  return { row, category, attributes: readAnswers(merged, row, tell), pictures: readHashes(merged, tell) }
}

function readCategory(merged: Merged, categories: readonly FileCategory[], tell: Tell): string | null | undefined {
  const said = merged.values.category
  if (!said) return undefined
  const named = categoryNamed(String(said.value), categories)
  if (said.value !== "" && !named) tell({ column: "category" }, said.line, "category_unknown", String(said.value))
  return named?.handle ?? null
}

function readAnswers(merged: Merged, category: FileCategory | null, tell: Tell): Record<string, string> {
  const answers: Record<string, string> = {}
  for (const [key, { value, line }] of Object.entries(merged.attributes)) {
    const attribute = category?.attributes.find((one) => one.key === key)
    const read = readAnswer(value, attribute)
    if ("code" in read) tell({ attribute: key }, line, read.code, value)
    else answers[key] = read.value
  }
  return answers
}

function readHashes(merged: Merged, tell: Tell): string[] | undefined {
  const said = merged.values.pictures
  if (!said) return undefined
  const read = readPictures(String(said.value))
  if ("code" in read) tell({ column: "pictures" }, said.line, read.code, read.value)
  else if (read.value.length > maxPictures) tell({ column: "pictures" }, said.line, "many_pictures", String(said.value))
  return "code" in read ? [] : read.value.slice(0, maxPictures)
}
