import type { ProductInput } from "../../contract/desk-product"

/** What an amount in a file is: whole pieces, or centimetres with one decimal. Texts are nothing of both. */
export type ColumnKind = "text" | "whole" | "centimetres"

type ColumnRow = {
  kind: ColumnKind
  /** Of the product as a whole: it need stand in one of the product's rows only. */
  of: "product" | "variant"
  heading: { id: string; en: string }
  /** Further headings that are taken for this one. */
  also?: readonly string[]
  /** Written by us, not read. */
  shown?: true
}

/**
 * The columns of a file of products, in their order: one row is one variant. A file is read by its headings, in either language or in
 * the machine form, which stays the same whatever the headings become.
 */
export const productColumns = {
  product_id: { kind: "text", of: "product", heading: { id: "ID produk", en: "Product ID" } },
  variant_id: { kind: "text", of: "variant", heading: { id: "ID varian", en: "Variant ID" } },
  state: { kind: "text", of: "product", heading: { id: "Status", en: "State" }, shown: true },
  code: { kind: "text", of: "product", heading: { id: "Kode produk", en: "Product code" }, also: ["Kode", "Code"] },
  title_id: {
    ...{ kind: "text", of: "product", heading: { id: "Nama (Indonesia)", en: "Name (Indonesian)" } },
    also: ["Nama", "Nama produk", "Name", "Product name"],
  },
  title_en: { kind: "text", of: "product", heading: { id: "Nama (Inggris)", en: "Name (English)" } },
  subtitle_id: {
    kind: "text",
    of: "product",
    heading: { id: "Keterangan (Indonesia)", en: "Short line (Indonesian)" },
  },
  subtitle_en: { kind: "text", of: "product", heading: { id: "Keterangan (Inggris)", en: "Short line (English)" } },
  description_id: {
    ...{ kind: "text", of: "product", heading: { id: "Deskripsi (Indonesia)", en: "Description (Indonesian)" } },
    also: ["Deskripsi", "Description"],
  },
  description_en: {
    ...{ kind: "text", of: "product" },
    heading: { id: "Deskripsi (Inggris)", en: "Description (English)" },
  },
  ingredients_id: {
    ...{ kind: "text", of: "product", heading: { id: "Bahan (Indonesia)", en: "Ingredients (Indonesian)" } },
    also: ["Bahan", "Komposisi", "Ingredients"],
  },
  ingredients_en: { kind: "text", of: "product", heading: { id: "Bahan (Inggris)", en: "Ingredients (English)" } },
  category: { kind: "text", of: "product", heading: { id: "Kategori", en: "Category" } },
  pictures: { kind: "text", of: "product", heading: { id: "Foto", en: "Pictures" }, also: ["Gambar", "Photos"] },
  option_id: { kind: "text", of: "product", heading: { id: "Pilihan (Indonesia)", en: "Choice (Indonesian)" } },
  option_en: { kind: "text", of: "product", heading: { id: "Pilihan (Inggris)", en: "Choice (English)" } },
  variant_title_id: {
    ...{ kind: "text", of: "variant", heading: { id: "Varian (Indonesia)", en: "Variant (Indonesian)" } },
    also: ["Varian", "Variant"],
  },
  variant_title_en: { kind: "text", of: "variant", heading: { id: "Varian (Inggris)", en: "Variant (English)" } },
  sku: { kind: "text", of: "variant", heading: { id: "SKU", en: "SKU" } },
  price: {
    ...{ kind: "whole", of: "variant", heading: { id: "Harga (Rp)", en: "Price (Rp)" } },
    also: ["Harga", "Price"],
  },
  stock: { kind: "whole", of: "variant", heading: { id: "Stok", en: "Stock" } },
  // what was sold since the file was made is not put back on the shelf by importing it
  stock_was: {
    ...{ kind: "whole", of: "variant" },
    heading: { id: "Stok saat diunduh", en: "Stock when downloaded" },
  },
  weight: { kind: "whole", of: "product", heading: { id: "Berat bersih (g)", en: "Net weight (g)" } },
  packed_weight: { kind: "whole", of: "product", heading: { id: "Berat kemasan (g)", en: "Packed weight (g)" } },
  length: { kind: "centimetres", of: "product", heading: { id: "Panjang (cm)", en: "Length (cm)" } },
  width: { kind: "centimetres", of: "product", heading: { id: "Lebar (cm)", en: "Width (cm)" } },
  height: { kind: "centimetres", of: "product", heading: { id: "Tinggi (cm)", en: "Height (cm)" } },
  shelf_life_days: { kind: "whole", of: "product", heading: { id: "Masa simpan (hari)", en: "Shelf life (days)" } },
} as const satisfies Record<string, ColumnRow>

export type ProductColumn = keyof typeof productColumns
export const productColumnNames = Object.keys(productColumns) as ProductColumn[]
export const columnRow = (column: ProductColumn): ColumnRow => productColumns[column]

export type ColumnLanguage = "id" | "en"
const attributeWords = { id: "Atribut", en: "Attribute" } as const
export const attributeHeading = (key: string, language: ColumnLanguage): string => `${attributeWords[language]}: ${key}`

/** A column of a file: a known one, or an attribute by its key. */
export type FileColumn = { column: ProductColumn } | { attribute: string }

const plain = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()

const byHeading = new Map(
  productColumnNames.flatMap((column) => {
    const { heading, also = [] } = columnRow(column)
    return [column, heading.id, heading.en, ...also].map((name) => [plain(name), column] as const)
  }),
)

/** What a heading stands for; null for none of ours. Capitals, brackets and spaces don't matter. */
export function columnOfHeading(heading: string): FileColumn | null {
  const [, attribute] = /^\s*atr?ribut[es]?\s*:\s*([a-z][a-z0-9_]*)\s*$/i.exec(heading.replace(/attr/i, "atr")) ?? []
  if (attribute) return { attribute: attribute.toLowerCase() }
  const column = byHeading.get(plain(heading))
  return column ? { column } : null
}

/** Paths of `ProductInput` with the column that holds them; what a fault in one of them is told at. */
export function columnOfPath(path: readonly (string | number)[]): FileColumn | null {
  const [first = "", second = "", third = "", last = ""] = path.map(String)
  if (first === "attributes") return { attribute: second }
  const key =
    first === "variants" ? `variants.${third}${last && `.${last}`}` : [first, second, third].filter(Boolean).join(".")
  const column = columnsByPath[key] ?? columnsByPath[first]
  return column ? { column } : null
}

const columnsByPath: Record<string, ProductColumn> = {
  title: "title_id",
  ...Object.fromEntries(
    (["title", "subtitle", "description", "ingredients"] as const).flatMap((text) =>
      (["id", "en"] as const).map((language) => [`${text}.${language}`, `${text}_${language}`]),
    ),
  ),
  "option.name.id": "option_id",
  "option.name.en": "option_en",
  "variants.title.id": "variant_title_id",
  "variants.title.en": "variant_title_en",
  "variants.title": "variant_title_id",
  "variants.sku": "sku",
  "variants.price": "price",
  "variants.stock": "stock",
  category: "category",
  pictures: "pictures",
  option: "option_id",
  weight: "weight",
  "packed.weight": "packed_weight",
  "packed.length": "length",
  "packed.width": "width",
  "packed.height": "height",
  packed: "packed_weight",
  shelf_life_days: "shelf_life_days",
}

/** What a product on file is: as its cooperative wrote it, with what only we know. */
export type OwnProduct = { id: string; code: string; version: number; state: string; product: ProductInput }
