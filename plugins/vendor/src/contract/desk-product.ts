import { picture } from "@opop/media/contract/picture"
import { z } from "zod"

/** Medusa's own: only `published` is on sale. */
export const productStates = ["draft", "proposed", "published", "rejected"] as const

const bothLanguages = (max: number) =>
  z.strictObject({ id: z.string().trim().max(max), en: z.string().trim().max(max) }).default({ id: "", en: "" })

/** What is asked about the products of a category, besides what every product has. */
export const categoryAttribute = z.object({
  key: z.string().regex(/^[a-z][a-z0-9_]*$/),
  kind: z.enum(["text", "number", "choice"]),
  required: z.boolean(),
  label: z.string(),
  /** Of a number: "ml", "%"; empty for none. */
  unit: z.string(),
  choices: z.array(z.object({ value: z.string(), label: z.string() })),
})
export type CategoryAttribute = z.infer<typeof categoryAttribute>

/** GET /vendor/product-categories, in the member's language */
export const productCategoriesAnswer = z.object({
  categories: z.array(
    z.object({
      handle: z.string(),
      name: z.string(),
      /** Food, drink, herbs, cosmetics: ingredients must be told. */
      needs_ingredients: z.boolean(),
      attributes: z.array(categoryAttribute),
    }),
  ),
})

export const maxPictures = 8
export const maxVariants = 50
/** Whole rupiah, tax included. */
const price = z.int().min(100).max(1_000_000_000)
const stock = z.int().min(0).max(1_000_000)
const grams = z.int().min(1).max(1_000_000)
const millimetres = z.int().min(1).max(10_000)

export const productVariantInput = z.strictObject({
  /** Of a variant that is there already; left out for a new one. */
  id: z.string().optional(),
  /** "Pedas"; empty for the only variant of a product without a choice. */
  title: bothLanguages(80),
  sku: z.string().trim().max(60).nullable().default(null),
  /** Null while nobody has said it. */
  price: price.nullable(),
  stock: stock.default(0),
  /** What the member saw on the shelf: pieces that left meanwhile stay away. Without it, `stock` counts as it is. */
  stock_was: stock.optional(),
})

/**
 * A product as its cooperative writes it. May have gaps while it is a draft: what is missing for buyers is said by
 * `domain/product-gaps`, and stops it from being proposed.
 */
export const productInput = z.strictObject({
  title: z.strictObject({ id: z.string().trim().min(3).max(120), en: z.string().trim().max(120) }),
  /** One line under the title. */
  subtitle: bothLanguages(160),
  description: bothLanguages(5000),
  ingredients: bothLanguages(2000),
  /** Handle. */
  category: z.string().max(100).nullable().default(null),
  /** Answers to the category's attributes, by key; numbers as text. */
  attributes: z.record(z.string().max(60), z.string().trim().max(500)).default({}),
  /** Hashes of pictures that this cooperative has uploaded; the first is the one on the card. */
  pictures: z
    .array(z.string().regex(/^[a-z0-9]{8,64}$/))
    .max(maxPictures)
    .default([]),
  /** What the variants differ in: "Rasa". Null: one variant, no choice. */
  option: z
    .strictObject({ name: bothLanguages(40) })
    .nullable()
    .default(null),
  variants: z.array(productVariantInput).min(1).max(maxVariants),
  /** Net grams. */
  weight: grams.nullable().default(null),
  /** As sent: grams and millimetres. */
  packed: z
    .strictObject({ weight: grams, length: millimetres, width: millimetres, height: millimetres })
    .nullable()
    .default(null),
  shelf_life_days: z.int().min(1).max(36_500).nullable().default(null),
})
export type ProductInput = z.output<typeof productInput>

/** A fault that stops a product from being proposed: where, and why (a code with a text in `errors.json` under `field`). */
export const productGap = z.object({ path: z.string(), code: z.string() })
export type ProductGap = z.infer<typeof productGap>

/** POST /vendor/products: the same key again is the same product. */
export const createProduct = z.strictObject({ key: z.string().min(8).max(64), product: productInput })
/** POST /vendor/products/:id: refused with `changed_meanwhile` when it is no longer at this version. */
export const updateProduct = z.strictObject({ version: z.int().min(1), product: productInput })
/** POST /vendor/products/:id/propose, /withdraw (off sale, a draft again), /remove */
export const productStep = z.strictObject({ version: z.int().min(1) })

export const deskProductTabs = ["all", "published", "draft", "proposed", "rejected", "sold_out"] as const
/** GET /vendor/products */
export const deskProductsQuery = z.object({
  tab: z.enum(deskProductTabs).default("all"),
  q: z.string().trim().max(100).optional(),
  page: z.coerce.number().int().min(1).max(1000).default(1),
})
export const deskProductsPerPage = 25

export const deskProduct = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  state: z.enum(productStates),
  /** A published product of which a change waits for the province; buyers see the old one meanwhile. */
  change_waits: z.boolean(),
  price: z.int().nullable(),
  price_varies: z.boolean(),
  /** Over all variants: on the shelf, of which reserved by orders. */
  stock: z.int(),
  reserved: z.int(),
  variants: z.int(),
  picture: picture.nullable(),
  updated_at: z.iso.datetime(),
})
export type DeskProduct = z.infer<typeof deskProduct>
export const deskProductsAnswer = z.object({
  products: z.array(deskProduct),
  count: z.int().min(0),
  counts: z.record(z.enum(deskProductTabs), z.int().min(0)),
  /** How many products the store may have now; null without a limit. */
  limit: z.int().nullable(),
})

/** What the province decided about what was proposed. */
export const productVerdict = z.object({
  approved: z.boolean(),
  at: z.iso.datetime(),
  /** What to mend, in the province's words; and the fields it is about. */
  reason: z.string(),
  fields: z.array(z.string()),
})

/** GET /vendor/products/:id */
export const deskProductDetail = deskProduct.extend({
  version: z.int(),
  /** As the cooperative last wrote it: with the change that waits, where one does. Both languages. */
  product: productInput,
  /** In the order of `product.pictures`. */
  pictures: z.array(picture),
  /** Who wrote the English, and when; null while there is none. */
  english_by: z.object({ party: z.enum(["member", "province"]), name: z.string(), at: z.iso.datetime() }).nullable(),
  gaps: z.array(productGap),
  verdict: productVerdict.nullable(),
  may: z.array(z.enum(["edit", "propose", "withdraw", "remove"])),
})
export type DeskProductDetail = z.infer<typeof deskProductDetail>
export const deskProductAnswer = z.object({ product: deskProductDetail })

/** GET /vendor/products/:id/history: newest first, what was written, proposed and decided. */
export const productHistoryAnswer = z.object({
  entries: z.array(
    z.object({
      at: z.iso.datetime(),
      by: z.object({ party: z.enum(["member", "province", "programme"]), name: z.string() }),
      step: z.enum(["created", "changed", "proposed", "approved", "rejected", "withdrawn", "imported"]),
      /** Fields that differ from before. */
      fields: z.array(z.string()),
      reason: z.string(),
    }),
  ),
})

/** GET /vendor/product-prices: every variant with its price and stock, for editing many at once. */
export const productPricesQuery = z.object({
  q: z.string().trim().max(100).optional(),
  page: z.coerce.number().int().min(1).max(1000).default(1),
})
export const productPricesPerPage = 50
export const productPriceRow = z.object({
  variant_id: z.string(),
  product_id: z.string(),
  title: z.string(),
  variant: z.string(),
  price: z.int().nullable(),
  stock: z.int(),
  reserved: z.int(),
})
export const productPricesAnswer = z.object({ rows: z.array(productPriceRow), count: z.int().min(0) })

/**
 * POST /vendor/product-prices: all or nothing. `from` is what the member saw: where it is no longer so, nothing is changed and
 * `changed_meanwhile` names the variants in `details.variants`.
 */
export const changePrices = z.strictObject({
  rows: z
    .array(
      z.strictObject({
        variant_id: z.string(),
        price: z.strictObject({ from: z.int().nullable(), to: price }).optional(),
        /** On the shelf; not below what is reserved (`stock_reserved`). */
        stock: z.strictObject({ from: z.int(), to: stock }).optional(),
      }),
    )
    .min(1)
    .max(500),
})

/** POST /vendor/pictures: the file itself as the body, at most 15 MB. */
export const pictureAnswer = z.object({ picture })
