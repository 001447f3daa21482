import { picture } from "@opop/media/contract/picture"
import { z } from "zod"
import { storePaletteKeys } from "./store-palette"

/** Whole days in Jakarta: closed from the first moment of `from` to the last of `until`. */
export const closureWindow = z.object({
  from: z.iso.date(),
  until: z.iso.date(),
  message: z.object({ id: z.string(), en: z.string() }),
})
export type ClosureWindow = z.infer<typeof closureWindow>

/** What buyers are told of a closure that has begun or is near. */
export const closureNotice = z.object({
  state: z.enum(["closes_soon", "closed"]),
  from: z.iso.date(),
  until: z.iso.date(),
  /** In the reader's language; empty for none. */
  message: z.string(),
})
export type ClosureNotice = z.infer<typeof closureNotice>

/** `faults`: what is damaged, wrong or missing is taken back. `unopened`: also after a change of mind, unopened. */
export const returnChoices = ["faults", "unopened"] as const

export const handlingDaysMost = 14
export const storyMost = 4000
export const closureMessageMost = 300
export const returnsTextMost = 1000
/** A closure is planned at most this many days ahead, and is at most this long. */
export const closureDaysAhead = 366

const courier = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  /** Whether it sends within Indonesia. */
  domestic: z.boolean(),
  offered: z.boolean(),
})
export type StoreCourier = z.infer<typeof courier>

export const shippingOrigin = z.object({
  street: z.string(),
  district: z.string(),
  /** The regency that the province verified. */
  regency: z.string(),
  postcode: z.string(),
  phone: z.string(),
})

/** GET /vendor/store, and the answer of everything that changes it. */
export const deskStore = z.object({
  /** Sent along with each change: another one in between is not overwritten. */
  version: z.int().min(0),
  cooperative_id: z.string(),
  handle: z.string(),
  name: z.string(),
  pesantren: z.string(),
  story: z.object({ id: z.string(), en: z.string() }),
  logo: picture.nullable(),
  banner: picture.nullable(),
  colour: z.string(),
  accent: z.string(),
  /** Null for colours from before the palette. */
  palette: z.enum(storePaletteKeys).nullable(),
  pattern: z.int(),
  closure: closureWindow.extend({ state: z.enum(["planned", "closes_soon", "closed", "over"]) }).nullable(),
  origin: shippingOrigin.nullable(),
  couriers: z.array(courier),
  handling_days: z.int(),
  returns: z.object({ choice: z.enum(returnChoices), text: z.object({ id: z.string(), en: z.string() }) }),
  whatsapp: z.string().nullable(),
})
export type DeskStore = z.infer<typeof deskStore>
export const deskStoreAnswer = z.object({ store: deskStore })

const version = z.int().min(0)
const hash = z.string().regex(/^[0-9a-f]{32}$/)
const bothLanguages = (most: number) =>
  z.strictObject({ id: z.string().trim().max(most), en: z.string().trim().max(most) })

/** POST /vendor/store/profile */
export const changeStoreProfile = z.strictObject({ version, story: bothLanguages(storyMost) })

/** POST /vendor/store/look; a palette of null keeps the colours as they are. */
export const changeStoreLook = z.strictObject({
  version,
  palette: z.enum(storePaletteKeys).nullable(),
  pattern: z.int().min(0).max(7),
  logo: hash.nullable(),
  banner: hash.nullable(),
})

/** POST /vendor/store/closure; null opens the store, and forgets what was planned. */
export const changeStoreClosure = z.strictObject({
  version,
  closure: z
    .strictObject({ from: z.iso.date(), until: z.iso.date(), message: bothLanguages(closureMessageMost) })
    .refine(({ from, until }) => from <= until, { path: ["until"], error: "closure_order" })
    .nullable(),
})

/** POST /vendor/store/shipping */
export const changeStoreShipping = z.strictObject({
  version,
  origin: z.strictObject({
    street: z.string().trim().min(3).max(200),
    district: z.string().trim().min(2).max(100),
    postcode: z
      .string()
      .trim()
      .regex(/^\d{5}$/, "postcode_invalid"),
    phone: z.string().trim().max(30).default(""),
  }),
  handling_days: z.int().min(1).max(handlingDaysMost),
  /** Ids of the cooperative's own shipping options that buyers may choose. */
  couriers: z.array(z.string().max(64)).max(100),
})

/** Digits with the country's code, as wa.me wants them; written as people do: 0812-3456-7890, +62 812… */
export const whatsappNumber = z
  .string()
  .trim()
  .max(30)
  .transform((text) => text.replace(/[\s().-]/g, "").replace(/^\+?62(?=8)|^0(?=8)/, "62"))
  .pipe(z.string().regex(/^628\d{7,11}$/, "whatsapp_invalid"))

/** POST /vendor/store/terms: returns and contact. */
export const changeStoreTerms = z.strictObject({
  version,
  returns: z.strictObject({ choice: z.enum(returnChoices), text: bothLanguages(returnsTextMost) }),
  whatsapp: whatsappNumber.nullable(),
})
