import { z } from "zod"

/** Signs that no name or street needs, and that a script would. */
export const plainText = (max: number) =>
  z
    .string()
    .trim()
    .min(1, { error: "required" })
    .max(max, { error: "too_long" })
    .refine((text) => !/[<>{}\p{Cc}]/u.test(text), { error: "forbidden_signs" })

const optionalText = (max: number) => z.union([z.literal(""), plainText(max)]).default("")

const person = {
  name: plainText(100),
  email: z
    .string()
    .trim()
    .toLowerCase()
    .max(254, { error: "too_long" })
    .refine((text) => z.email().safeParse(text).success, { error: "email_invalid" }),
}

/** 0812…, 62812… or +62812…, as +62812…. */
export const indonesianPhone = z
  .string()
  .transform((typed) => typed.replace(/[\s().-]/g, ""))
  .refine((typed) => /^(\+62|62|0)8[1-9]\d{6,11}$/.test(typed), { error: "phone_invalid" })
  .transform((typed) => `+62${typed.replace(/^(\+62|62|0)/, "")}`)

const foreignPhone = z
  .string()
  .transform((typed) => typed.replace(/[\s().-]/g, ""))
  .refine((typed) => /^\+[1-9]\d{6,14}$/.test(typed), { error: "phone_invalid" })

export const indonesianAddress = z.object({
  ...person,
  country: z.literal("id"),
  phone: indonesianPhone,
  /** Street and number, RT/RW. */
  street: plainText(200),
  village: optionalText(100),
  /** Kecamatan. */
  district: plainText(100),
  /** Kabupaten or kota. */
  regency: plainText(100),
  province: plainText(100),
  postcode: z
    .string()
    .trim()
    .refine((text) => /^[1-9]\d{4}$/.test(text), { error: "postcode_invalid" }),
  /** What helps the courier find the door. */
  landmark: optionalText(150),
})

export const foreignAddress = z.object({
  ...person,
  /** ISO 3166 alpha-2, lower case. */
  country: z
    .string()
    .trim()
    .toLowerCase()
    .refine((code) => /^[a-z]{2}$/.test(code) && code !== "id", { error: "country_invalid" }),
  phone: foreignPhone,
  street: plainText(200),
  street2: optionalText(200),
  city: plainText(100),
  region: optionalText(100),
  postcode: z
    .string()
    .trim()
    .max(12, { error: "postcode_invalid" })
    .refine((text) => text === "" || /^[A-Za-z0-9][A-Za-z0-9 -]*$/.test(text), { error: "postcode_invalid" })
    .default(""),
})

/** POST /store/carts/:id/address */
export const deliveryAddress = z.union([indonesianAddress, foreignAddress])
export type DeliveryAddress = z.infer<typeof deliveryAddress>

/** The one schema that fits the country: its faults then name the fields of the form the buyer sees. */
export const addressSchemaFor = (country: unknown) => (country === "id" ? indonesianAddress : foreignAddress)
