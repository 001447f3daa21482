import { z } from "zod"

/** `percentage` of the goods, an `amount` in whole rupiah off them, or the parcel sent for nothing. */
export const promotionKinds = ["percentage", "amount", "free_shipping"] as const
export type PromotionKind = (typeof promotionKinds)[number]

/** Drawn in the plugin's README. */
export const promotionStates = ["planned", "running", "used_up", "over"] as const
export type PromotionState = (typeof promotionStates)[number]

export const percentageMost = 90
export const promotionsPerPage = 30
export const promotionProductsMost = 200
/** Codes that one cart may hold. */
export const codesMost = 10

/** Capital letters and digits; what buyers type is read without its spaces. */
export const promotionCode = z
  .string()
  .max(40)
  .transform((text) => text.replace(/\s/g, "").toUpperCase())
  .pipe(z.string().regex(/^[A-Z0-9]{4,20}$/, "code_invalid"))

const terms = z.object({
  /** What the cooperative calls it; buyers don't see it. */
  name: z.string().trim().min(3).max(80),
  /** Per cent, or whole rupiah; 0 for free shipping. */
  value: z.int().min(0).max(1_000_000_000),
  /** Goods of this store, in whole rupiah, from which on it holds; 0 for none. */
  minimum: z.int().min(0).max(1_000_000_000),
  /** Purchases; null for any number. */
  limit: z.int().min(1).max(1_000_000).nullable(),
  /** Ids of the cooperative's own products; null for all, those to come included. */
  product_ids: z.array(z.string().max(64)).min(1).max(promotionProductsMost).nullable(),
  /** Whole days in Jakarta, both included; without a last day until it is ended. */
  from: z.iso.date(),
  until: z.iso.date().nullable(),
})

const order = (input: { from: string; until: string | null }) => input.until === null || input.from <= input.until
const wrongOrder = { path: ["until"], error: "promotion_order" }

/** POST /vendor/promotions: without a code it holds for everybody by itself. */
export const createPromotion = terms
  .extend({ kind: z.enum(promotionKinds), code: promotionCode.nullable() })
  .strict()
  .refine(order, wrongOrder)
export type CreatePromotion = z.output<typeof createPromotion>

/** POST /vendor/promotions/:id: kind and code stay what they were. */
export const changePromotion = terms
  .extend({ version: z.int().min(1) })
  .strict()
  .refine(order, wrongOrder)
export type ChangePromotion = z.output<typeof changePromotion>

export const promotion = terms.extend({
  id: z.string(),
  version: z.int().min(1),
  kind: z.enum(promotionKinds),
  code: z.string().nullable(),
  state: z.enum(promotionStates),
  /** Purchases with it; counted only where there is a limit. */
  used: z.int().min(0),
  /** When it was ended by hand. */
  ended_at: z.iso.datetime().nullable(),
  products: z.array(z.object({ id: z.string(), title: z.string() })),
})
export type Promotion = z.infer<typeof promotion>
export const promotionAnswer = z.object({ promotion })

/** GET /vendor/promotions: newest first. */
export const promotionsQuery = z.object({
  page: z.coerce.number().int().min(1).max(1000).default(1),
  /** Whether to say what a promotion may be about. */
  choices: z.enum(["0", "1"]).default("0"),
})
export const promotionsAnswer = z.object({
  promotions: z.array(promotion),
  count: z.int().min(0),
  /** What a code may begin with, so that it is nobody else's. */
  prefix: z.string(),
  /** What may be chosen; empty unless it was asked for. */
  products: z.array(z.object({ id: z.string(), title: z.string() })),
})

/** A promotion that holds for everybody, as buyers see it. */
export const shownPromotion = z.object({
  kind: z.enum(promotionKinds),
  value: z.int(),
  minimum: z.int(),
  until: z.iso.date().nullable(),
})
export type ShownPromotion = z.infer<typeof shownPromotion>

/** POST /store/carts/:id/codes */
export const codeChange = z.union([
  z.strictObject({ add: promotionCode }),
  z.strictObject({ remove: z.string().trim().max(40) }),
])
