import fc from "fast-check"
import { expect, it } from "vitest"
import type { CategoryAttribute, ProductInput } from "../../contract/desk-product"
import { productInput } from "../../contract/desk-product"
import type { TableFormat } from "../../contract/product-import"
import { productFile } from "../../documents/product-table"
import { readTable } from "../../documents/tables/read-table"
import { planProducts } from "./plan-products"
import type { OwnProduct } from "./product-columns"

const attribute = (key: string, kind: CategoryAttribute["kind"]): CategoryAttribute => ({
  ...{ key, kind, required: false, label: `Label ${key}`, unit: "" },
  choices:
    kind === "choice"
      ? [
          { value: "a-1", label: "Satu" },
          { value: "=b", label: "Dua" },
        ]
      : [],
})
const categories = [
  {
    handle: "makanan",
    name: "Makanan",
    attributes: [attribute("rasa", "choice"), attribute("isi", "number"), attribute("catatan", "text")],
  },
  { handle: "kopi", name: "Kopi", attributes: [attribute("sangrai", "text")] },
]
const known = categories.map((category) => ({ ...category, names: [category.name, "Food"], needs_ingredients: false }))

/** What people type, and what harms: formulas, apostrophes, quotes, separators, line ends, control signs, escapes of .xlsx. */
const pieces = fc.constantFrom(
  ...[
    "=",
    "+",
    "-",
    "@",
    "'",
    '"',
    ";",
    ",",
    "\t",
    "\n",
    "\r\n",
    "|",
    "_x000D_",
    "_x005F_",
    "\u0001",
    "\u000b",
    " ",
    "\u00a0",
  ],
  ...[
    "=cmd|'/C calc'!A0",
    "''=x",
    "<&>",
    "＝",
    "😀",
    "é",
    "1.234",
    "12/5",
    "0012",
    "TRUE",
    "toString",
    "__proto__",
    "\u0085",
    "\ufffd",
    "\u{1fffe}",
    "sep=;",
    "\ufffe",
    "kopi",
  ],
)
const anyText = (max: number) =>
  fc
    .oneof(
      fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join("")),
      fc.string({ unit: "grapheme", maxLength: 40 }),
    )
    .map((text) =>
      // what the database cannot keep, and what the form's own rule takes off
      text
        .replaceAll("\0", "")
        .slice(0, max)
        .replace(/\p{Surrogate}/gu, "")
        .trim(),
    )
const both = (max: number) => fc.record({ id: anyText(max), en: anyText(max) })
const title = both(120).map(({ id, en }) => ({
  id: `${id.slice(0, 100)}Abc`.replace(/\p{Surrogate}/gu, "").trim(),
  en,
}))
const variant = fc.record({
  title: both(70),
  sku: fc.option(anyText(60).filter((sku) => sku !== "")),
  price: fc.option(fc.integer({ min: 100, max: 1_000_000_000 })),
  stock: fc.nat(1_000_000),
})
const size = fc.integer({ min: 1, max: 10_000 })
const product = fc
  .record({
    ...{ title, subtitle: both(160), description: both(500), ingredients: both(200) },
    kind: fc.constantFrom("makanan", "kopi", null),
    answers: fc.record({
      rasa: fc.constantFrom("a-1", "=b", ""),
      isi: fc.constantFrom("12.5", "-3", "", "1e3", "250"),
      catatan: anyText(500),
    }),
    pictures: fc.uniqueArray(fc.stringMatching(/^[0-9a-f]{32}$/), { maxLength: 8 }),
    option: both(40),
    variants: fc.array(variant, { minLength: 1, maxLength: 4 }),
    weight: fc.option(fc.integer({ min: 1, max: 1_000_000 })),
    packed: fc.option(fc.record({ weight: size, length: size, width: size, height: size })),
    shelf_life_days: fc.option(fc.integer({ min: 1, max: 36_500 })),
  })
  .map(({ kind, answers, option, variants, ...rest }): unknown => ({
    ...rest,
    category: kind,
    attributes: kind === "makanan" ? Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer)) : {},
    option: variants.length > 1 ? { name: option } : null,
    variants: variants.map((one, index) => ({
      ...one,
      title: variants.length > 1 ? { ...one.title, id: `${one.title.id}${index}` } : { id: "", en: "" },
    })),
  }))
const products = fc.uniqueArray(product, { minLength: 1, maxLength: 4, selector: (one) => JSON.stringify(one) })

const own = (list: unknown[]): OwnProduct[] =>
  list.map((one, index) => ({
    ...{ id: `prod_${index}`, code: `produk-${index}`, version: index + 1, state: "published" },
    product: withVariantIds(productInput.parse(one), index),
  }))

const withVariantIds = (one: ProductInput, index: number): ProductInput => ({
  ...one,
  variants: one.variants.map((it, number) => ({
    ...it,
    id: `variant_${index}_${number}`,
    // once within a store
    sku: it.sku && `${it.sku.slice(0, 50).replace(/\p{Surrogate}/gu, "")}-${index}-${number}`,
  })),
})

/** Line ends are those of this system. */
const lines = ({ variants, ...rest }: ProductInput): unknown =>
  JSON.parse(
    JSON.stringify({ ...rest, variants: variants.map(({ stock_was: _, ...one }) => one) })
      .replaceAll("\\r\\n", "\\n")
      .replaceAll("\\r", "\\n"),
  )

const cases = (["csv", "xlsx"] as const).flatMap((format) =>
  (["id", "en"] as const).map((language) => ({ format, language })),
)

const through = async (list: OwnProduct[], format: TableFormat, language: "id" | "en", there: OwnProduct[]) => {
  const file = await productFile({ format, language, categories }, list)
  const table = await readTable(Buffer.from(file as string))
  return planProducts(table, { own: there, categories: known, gaps: () => [], refused: () => [] })
}

it.each(cases)(
  "what is exported as $format in $language and imported again is the same",
  async ({ format, language }) => {
    await fc.assert(
      fc.asyncProperty(products, async (list) => {
        const there = own(list)
        const plan = await through(there, format, language, there)
        expect(plan.faults).toEqual([])
        expect(plan.products.map(({ kind, fields }) => ({ kind, fields }))).toEqual(
          there.map(() => ({ kind: "unchanged", fields: [] })),
        )
        // not only nothing changed: everything was read
        expect(plan.products.map((one) => lines(one.product))).toEqual(there.map((one) => lines(one.product)))
      }),
      { numRuns: format === "csv" ? 300 : 60 },
    )
  },
)

it.each(cases)("another store makes the same products of it, as $format in $language", async ({ format, language }) => {
  await fc.assert(
    fc.asyncProperty(products, async (list) => {
      const there = own(list).map((one) => ({ ...one, id: "", product: withoutIds(one.product) }))
      const plan = await through(there, format, language, [])
      expect(plan.faults).toEqual([])
      expect(plan.products.map(({ kind }) => kind)).toEqual(there.map(() => "new"))
      expect(plan.products.map((one) => lines(one.product))).toEqual(there.map((one) => lines(one.product)))
    }),
    { numRuns: 40 },
  )
})

const withoutIds = (one: ProductInput): ProductInput => ({
  ...one,
  variants: one.variants.map(({ id: _, ...rest }) => rest),
})
