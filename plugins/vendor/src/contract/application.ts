import { z } from "zod"
import { indonesianPhone, plainText } from "./address"
import { cooperativeStates, regencyCode } from "./cooperative"

const digitsOf = (typed: string) => typed.replace(/[\s.\-/]/g, "")
const digits = (pattern: RegExp, error: string) =>
  z
    .string()
    .transform(digitsOf)
    .refine((text) => pattern.test(text), { error })

/** 15 digits are the old number of a legal entity, which became 16 with a leading zero on 1 July 2024 (PMK 112/2022). */
const npwp = digits(/^\d{15,16}$/, "npwp_invalid").transform((text) => text.padStart(16, "0"))

const thisYear = () => new Date().getFullYear()

/** What a cooperative tells of itself when it applies. Each has a format; none is needed before the application is submitted. */
const formats = {
  pesantren: plainText(120),
  /** Nomor Statistik Pondok Pesantren of the Ministry of Religion, 12 digits. */
  nspp: digits(/^\d{12}$/, "nspp_invalid"),
  name: plainText(120),
  founded: z.coerce
    .number({ error: "year_invalid" })
    .int({ error: "year_invalid" })
    .min(1700, { error: "year_invalid" })
    .refine((year) => year <= thisYear(), { error: "year_invalid" }),
  /** Badan hukum: number of the decree, as it is printed. */
  legal_number: plainText(60),
  /** Nomor Induk Berusaha, 13 digits. */
  nib: digits(/^\d{13}$/, "nib_invalid"),
  npwp,
  regency_code: regencyCode.refine((code) => /^35(0[1-9]|1\d|2\d|7[1-9])$/.test(code), { error: "regency_unknown" }),
  district: plainText(80),
  postcode: z
    .string()
    .trim()
    .refine((text) => /^6\d{4}$/.test(text), { error: "postcode_invalid" }),
  /** Street and number, village: where parcels are fetched. */
  address: plainText(200),
  contact_name: plainText(100),
  contact_phone: indonesianPhone,
  whatsapp: indonesianPhone,
}

export const applicationFields = Object.keys(formats) as ApplicationField[]
export type ApplicationField = keyof typeof formats
/** The bank account is kept with the payouts; staff send it back like a field. */
export const reviewedFields = [...applicationFields, "bank"] as const
export type ReviewedField = ApplicationField | "bank"

/** What may be left open for ever. */
export const optionalFields: readonly ApplicationField[] = ["founded", "npwp"]

/** Empty is null, so that each fault keeps its own code. */
const orNothing = (schema: z.ZodType) =>
  z.preprocess((typed) => (typeof typed === "string" && !typed.trim() ? null : typed), schema.nullable()).optional()

type Saved = { [Field in ApplicationField]: z.output<(typeof formats)[Field]> }
/** As it is kept; null is what is still missing. */
export type ApplicationData = { [Field in ApplicationField]: Saved[Field] | null }

/**
 * POST /vendor/application: any part of it, checked as far as it is filled in. What is empty is open again. A field that is not sent
 * stays as it is.
 */
export const saveApplication = z.strictObject(
  Object.fromEntries(Object.entries(formats).map(([name, schema]) => [name, orNothing(schema)])) as unknown as {
    [Field in ApplicationField]: z.ZodType<Saved[Field] | null | undefined>
  },
)
export type SaveApplication = z.output<typeof saveApplication>

/** POST /vendor/applications: with a buyer's or a member's sign-in. The same key again is the same application. */
export const startApplication = z.strictObject({ key: z.string().min(8).max(64) })
export const startApplicationAnswer = z.object({
  cooperative_id: z.string(),
  /** The member's own sign-in, of the same identity as the one that asked. */
  token: z.string().nullable(),
})

export const cooperativeState = z.enum(cooperativeStates)

const moment = z.iso.datetime().nullable()

/** GET and POST /vendor/application, POST /vendor/application/submit */
export const application = z.object({
  cooperative_id: z.string(),
  handle: z.string(),
  state: cooperativeState,
  data: z.object(
    Object.fromEntries(
      Object.keys(formats).map((name) => [name, name === "founded" ? z.int().nullable() : z.string().nullable()]),
    ) as unknown as { [Field in ApplicationField]: z.ZodType<ApplicationData[Field]> },
  ),
  bank: z.enum(["missing", "unverified", "verified", "refused"]),
  /** What has to be filled in before it can be submitted. */
  missing: z.array(z.enum(reviewedFields as unknown as [ReviewedField, ...ReviewedField[]])),
  /** Why it was sent back, field by field; cleared when it is submitted again. */
  reasons: z.record(z.string(), z.string()),
  note: z.string().nullable(),
  submitted_at: moment,
  decided_at: moment,
})
export type Application = z.infer<typeof application>
export const applicationAnswer = z.object({ application })
