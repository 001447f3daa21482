import type { CategoryAttribute } from "../contract/desk-product"
import type { TableFormat } from "../contract/product-import"
import {
  attributeHeading,
  columnRow,
  type OwnProduct,
  productColumnNames,
} from "../domain/product-table/product-columns"
import { productRows, type RowValue } from "../domain/product-table/product-rows"
import { productFileTexts } from "./product-table-texts"
import type { DocumentLanguage } from "./statement-texts"
import { type Sheet, writeCsv, writeXlsx } from "./tables/write-tables"

/** A category as the member reads it. */
export type ShownCategory = { handle: string; name: string; attributes: readonly CategoryAttribute[] }

export type ProductFile = {
  language: DocumentLanguage
  format: TableFormat
  categories: readonly ShownCategory[]
}

/** All of a cooperative's products as a file that can be changed and imported again. */
export function productFile(file: ProductFile, products: readonly OwnProduct[]): Promise<Buffer | string> {
  const { states } = productFileTexts[file.language]
  const keys = attributesOf(file.categories, products)
  return written(
    file,
    keys,
    products.flatMap((own) => productRows(own, keys, (state) => states[state] ?? state)),
  )
}

/** A file to fill in, with one example that is not imported. */
export function templateFile(file: ProductFile): Promise<Buffer | string> {
  const { example } = productFileTexts[file.language]
  const category = file.categories[0]?.handle ?? null
  const row = productColumnNames.map((column) => (column === "category" ? category : (example[column] ?? null)))
  return written(file, attributesOf(file.categories, []), [row])
}

type Attribute = { key: string; number: boolean }

/** Every attribute that a category asks for, and those that only products still have. */
function attributesOf(categories: readonly ShownCategory[], products: readonly OwnProduct[]): Attribute[] {
  const numbers = new Map<string, boolean>()
  for (const { attributes } of categories) for (const { key, kind } of attributes) numbers.set(key, kind === "number")
  for (const { product } of products)
    for (const key of Object.keys(product.attributes)) if (!numbers.has(key)) numbers.set(key, false)
  return [...numbers].map(([key, number]) => ({ key, number }))
}

async function written(
  { language, format, categories }: ProductFile,
  attributes: readonly Attribute[],
  rows: RowValue[][],
): Promise<Buffer | string> {
  const { products, help } = productFileTexts[language]
  const headings = [
    ...productColumnNames.map((column) => columnRow(column).heading[language]),
    ...attributes.map(({ key }) => attributeHeading(key, language)),
  ]
  const table = [headings, ...rows]
  if (format === "csv") return writeCsv(table, language)
  const widths = headings.map((heading) => Math.min(30, Math.max(12, heading.length + 2)))
  return writeXlsx([
    { name: products, rows: table, widths },
    { name: help, rows: helpRows(language, categories), widths: [30, 60, 60] },
  ])
}

function helpRows(language: DocumentLanguage, categories: readonly ShownCategory[]): Sheet["rows"] {
  const { helpHeadings, columns, attribute } = productFileTexts[language]
  const explained = productColumnNames.map((column) => [columnRow(column).heading[language], ...columns[column]])
  const asked = categories.flatMap(({ name, attributes }) =>
    attributes.map(({ key, label, unit, kind, required, choices }) => [
      attributeHeading(key, language),
      `${label}${unit && ` (${unit})`}. ${attribute.of}: ${name}`,
      `${required ? attribute.required : attribute.optional}. ${
        kind === "choice"
          ? choices.map((choice) => choice.label).join(" | ")
          : kind === "number"
            ? attribute.number
            : attribute.text
      }`,
    ]),
  )
  const named = categories.map(({ handle, name }) => [columnRow("category").heading[language], name, handle])
  return [helpHeadings, ...explained, ...asked, ...named]
}
