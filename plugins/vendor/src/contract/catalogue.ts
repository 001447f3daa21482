import { picture } from "@opop/media/contract/picture"
import { z } from "zod"
import { regencyCode } from "./cooperative"
import { shownPromotion } from "./promotion"
import { closureNotice } from "./store-settings"

/** Values separated by commas, as they stand in an address. */
const list = (item: z.ZodString, max: number) =>
  z
    .string()
    .transform((text) => text.split(",").filter(Boolean))
    .pipe(z.array(item).max(max))

/** Present and `1`: only such products. Anything else is a mistake, not "no". */
const only = z.literal("1").optional()
const rupiah = z.coerce.number().int().min(0).max(1_000_000_000).optional()

export const catalogueSorts = ["relevance", "newest", "price_asc", "price_desc"] as const
export const productsPerPage = 24

/** GET /store/catalogue. The same names stand in the address of the storefront's catalogue page. */
export const catalogueQuery = z.object({
  q: z.string().trim().max(200).optional(),
  category: list(z.string().max(100), 50).optional(),
  regency: list(regencyCode, 50).optional(),
  cooperative: z.string().max(100).optional(),
  badge: only,
  export: only,
  in_stock: only,
  min: rupiah,
  max: rupiah,
  /** Up to 100 ids, for a hand-picked list. */
  ids: list(z.string().max(64), 100).optional(),
  sort: z.enum(catalogueSorts).default("relevance"),
  page: z.coerce.number().int().min(1).max(500).default(1),
  per_page: z.coerce.number().int().min(1).max(48).default(productsPerPage),
})
export type CatalogueQuery = z.infer<typeof catalogueQuery>

/** A product on a card. Prices are whole rupiah, tax included. */
export const catalogueProduct = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  price: z.int().min(0),
  /** Whether variants cost more than `price`. */
  price_varies: z.boolean(),
  in_stock: z.boolean(),
  badge: z.boolean(),
  halal_kind: z.enum(["certified", "exempt", "in_process", "revoked", "none"]),
  export_ready: z.boolean(),
  category: z.string(),
  cooperative: z.object({ handle: z.string(), name: z.string() }),
  regency: z.string(),
  picture: picture.nullable(),
})
export type CatalogueProduct = z.infer<typeof catalogueProduct>

const counts = z.record(z.string(), z.int().min(0))

export const catalogueAnswer = z.object({
  /** The words that were searched for instead of those in the query, which found nothing; null as a rule. */
  corrected: z.string().nullable(),
  products: z.array(catalogueProduct),
  count: z.int().min(0),
  /** How many products each choice would leave, by value: category handle, regency code; and over all of them. */
  facets: z.object({
    category: counts,
    regency: counts,
    badge: z.int().min(0),
    export: z.int().min(0),
    in_stock: z.int().min(0),
  }),
})
export type CatalogueAnswer = z.infer<typeof catalogueAnswer>

/** GET /store/categories */
export const categoriesAnswer = z.object({
  categories: z.array(z.object({ handle: z.string(), name: z.string(), products: z.int().min(0) })),
})
export type Category = z.infer<typeof categoriesAnswer>["categories"][number]

export const productVariant = z.object({
  id: z.string(),
  title: z.string(),
  sku: z.string().nullable(),
  price: z.int().min(0),
  /** Pieces that can be bought now. */
  available: z.int().min(0),
})
export type ProductVariant = z.infer<typeof productVariant>

/** GET /store/catalogue/:handle */
export const productDetail = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  subtitle: z.string(),
  description: z.string(),
  ingredients: z.string(),
  /** Net grams; packed size in millimetres. */
  weight: z.int().nullable(),
  packed: z.object({ weight: z.int(), length: z.int(), width: z.int(), height: z.int() }).nullable(),
  shelf_life_days: z.int().nullable(),
  /** What its category asks, answered, as a buyer reads it: storage "Lemari es", content "250 ml". */
  attributes: z.array(z.object({ label: z.string(), value: z.string() })),
  hs_code: z.string().nullable(),
  export_ready: z.boolean(),
  category: z.object({ handle: z.string(), name: z.string() }).nullable(),
  /** What the variants differ in, e.g. "Rasa"; null for a product without a choice. */
  option: z.string().nullable(),
  variants: z.array(productVariant).min(1),
  pictures: z.array(picture),
  cooperative: z.object({
    id: z.string(),
    handle: z.string(),
    name: z.string(),
    pesantren: z.string(),
    regency_code: regencyCode,
    regency: z.string(),
    colour: z.string(),
    accent: z.string(),
    pattern: z.int(),
  }),
})
export type ProductDetail = z.infer<typeof productDetail>
export const productAnswer = z.object({ product: productDetail })

/** GET /store/catalogue/:handle/offer: what may have changed since the page was made. */
export const offerAnswer = z.object({
  variants: z.array(productVariant.pick({ id: true, price: true, available: true })),
  closure: closureNotice.nullable(),
  promotions: z.array(shownPromotion),
})
export type Offer = z.infer<typeof offerAnswer>
