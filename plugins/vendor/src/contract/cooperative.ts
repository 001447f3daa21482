import { picture } from "@opop/media/contract/picture"
import { z } from "zod"
import { shownPromotion } from "./promotion"
import { closureNotice, returnChoices } from "./store-settings"

export const regencyCode = z.string().regex(/^35\d{2}$/)

/** One of the 38 regencies and cities of East Java. */
export const regency = z.object({
  /** Home Ministry code without the dot. */
  code: regencyCode,
  /** With its kind, because seven names exist twice: "Kabupaten Malang", "Kota Malang". */
  name: z.string(),
  kind: z.enum(["kabupaten", "kota"]),
})
export type Regency = z.infer<typeof regency>

/** GET /store/regencies */
export const regenciesAnswer = z.object({
  regencies: z.array(regency.extend({ cooperatives: z.int().min(0), products: z.int().min(0) })),
})
export type RegencyWithCounts = z.infer<typeof regenciesAnswer>["regencies"][number]

/** Where a cooperative stands on its way into the marketplace; drawn in the plugin's README. */
export const cooperativeStates = [
  "draft",
  "submitted",
  "in_review",
  "sent_back",
  "active",
  "suspended",
  "closed",
] as const

/** A cooperative as buyers see it. */
export const cooperative = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  pesantren: z.string(),
  story: z.string(),
  regency_code: regencyCode,
  regency: z.string(),
  district: z.string(),
  founded: z.int().nullable(),
  level: z.string(),
  colour: z.string(),
  accent: z.string(),
  pattern: z.int(),
  /** Products on sale. */
  products: z.int().min(0),
})
export type Cooperative = z.infer<typeof cooperative>

/** GET /store/cooperatives */
export const cooperativesQuery = z.object({
  regency: regencyCode.optional(),
  q: z.string().trim().max(100).optional(),
  page: z.coerce.number().int().min(1).max(1000).default(1),
})
export const cooperativesPerPage = 60
export const cooperativesAnswer = z.object({ cooperatives: z.array(cooperative), count: z.int().min(0) })

/** A cooperative as its own page shows it. */
export const cooperativeDetail = cooperative.extend({
  logo: picture.nullable(),
  banner: picture.nullable(),
  /** Days until a parcel leaves. */
  handling_days: z.int(),
  returns: z.object({ choice: z.enum(returnChoices), text: z.string() }),
  /** Digits with the country's code, as wa.me wants them. */
  whatsapp: z.string().nullable(),
})
export type CooperativeDetail = z.infer<typeof cooperativeDetail>

/** GET /store/cooperatives/:handle */
export const cooperativeAnswer = z.object({ cooperative: cooperativeDetail })

/** GET /store/cooperatives/:handle/now: what a page that was made earlier cannot know. */
export const storeNowAnswer = z.object({ closure: closureNotice.nullable(), promotions: z.array(shownPromotion) })
export type StoreNow = z.infer<typeof storeNowAnswer>
