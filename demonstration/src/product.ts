import { z } from "zod"

/** A text in the two languages of the marketplace. */
export const texts = z.object({ id: z.string().min(1), en: z.string().min(1) })

export const categories = [
  "snacks",
  "drinks",
  "coffee",
  "sambal",
  "honey-herbs",
  "batik-sarong",
  "songkok-mukena",
  "soap-cosmetics",
  "crafts",
  "books-stationery",
] as const

/** What the drawing of a product consists of; the drawings themselves are in `pictures/`. */
export const pictureSpec = z.object({
  /** The object that is drawn: a pouch, a jar, a folded cloth … */
  shape: z.string().min(1),
  /** Two or three ingredients or things that lie beside it. */
  props: z.array(z.string()).max(3),
  /** The product's own colour (flavour, cloth, cover) as #rrggbb; the cooperative's colours come from the cooperative. */
  accent: z.string().regex(/^#[0-9a-f]{6}$/),
  /** The word or two on the label, at most 18 characters. */
  label: z.string().min(1).max(18),
  /** The small line under it, at most 14 characters: "200 g", "250 ml". */
  note: z.string().max(14),
})

/** Outer size and weight as sent: millimetres and grams, whole numbers. */
export const packed = z.object({
  weight: z.int().positive(),
  length: z.int().positive(),
  width: z.int().positive(),
  height: z.int().positive(),
})

export const productData = z.object({
  handle: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** Handle of the cooperative that sells it. */
  cooperative: z.string(),
  category: z.enum(categories),
  title: texts,
  /** One line under the title. */
  subtitle: texts,
  /** Two to four sentences: what it is, how it is made and by whom, how to use or keep it. */
  description: texts,
  /** Ingredients of food, drink, herbs and cosmetics; materials of everything else. */
  ingredients: texts,
  /** Whole rupiah, tax included; with variants, the lowest of them. */
  price: z.int().positive(),
  /** Pieces in stock; with variants, the sum of them. */
  stock: z.int().nonnegative(),
  /** Net weight in grams. */
  weight: z.int().positive(),
  packed,
  /** One option at most; none means one plain variant. */
  option: z
    .object({
      name: texts,
      values: z.array(z.object({ name: texts, price: z.int().positive(), stock: z.int().nonnegative() })).min(2),
    })
    .nullable(),
  halal: z.enum(["certified", "in_process", "exempt", "none", "revoked"]),
  /** Six digits of the Harmonized System. */
  hs_code: z.string().regex(/^\d{6}$/),
  /** Days it keeps unopened; null for what does not spoil. */
  shelf_life_days: z.int().positive().nullable(),
  export_ready: z.boolean(),
  picture: pictureSpec,
})
export type ProductData = z.infer<typeof productData>
