import type { CategoryAttribute } from "../../contract/desk-product"
import type { RowProblemCode } from "../../contract/product-import"

/** A category with its names in every language. */
export type FileCategory = {
  handle: string
  names: readonly string[]
  needs_ingredients: boolean
  attributes: CategoryAttribute[]
}

const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase()

/** By its handle or its name in either language. */
export const categoryNamed = (text: string, categories: readonly FileCategory[]): FileCategory | undefined =>
  categories.find(({ handle }) => same(handle, text)) ??
  categories.find(({ names }) => names.some((name) => same(name, text)))

/** An answer in the form in which it is kept: a choice by its value, a number with a point. */
export function readAnswer(
  text: string,
  attribute: CategoryAttribute | undefined,
): { value: string } | { code: RowProblemCode } {
  if (text === "") return { value: "" }
  if (!attribute) return { code: "attribute_unknown" }
  if (attribute.kind === "choice") {
    const choice = attribute.choices.find(({ value, label }) => same(value, text) || same(label, text))
    return choice ? { value: choice.value } : { code: "choice_unknown" }
  }
  if (attribute.kind === "number") {
    const value = /^-?\d+,\d+$/.test(text) ? text.replace(",", ".") : text
    return Number.isFinite(Number(value)) ? { value } : { code: "number" }
  }
  return { value: text }
}

/** Hashes of pictures from a cell: as they are, or within addresses as a browser shows them. */
export function readPictures(text: string): { value: string[] } | { code: RowProblemCode; value: string } {
  const hashes: string[] = []
  for (const part of text.split(/[|\n;]/).map((piece) => piece.trim())) {
    if (!part) continue
    const hash = /^[0-9a-f]{32}$/.exec(part)?.[0] ?? /\/media\/([0-9a-f]{32})(?:\/|$)/.exec(part)?.[1]
    if (!hash) return { code: "picture_unknown", value: part }
    if (!hashes.includes(hash)) hashes.push(hash)
  }
  return { value: hashes }
}
