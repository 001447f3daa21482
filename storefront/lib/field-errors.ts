import "server-only"
import { z } from "zod"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import type { BackendError } from "./backend-error"

const faults = z.array(z.object({ path: z.string(), code: z.string() }))

const ownText = [
  "required",
  "too_long",
  "forbidden_signs",
  "email_invalid",
  "phone_invalid",
  "postcode_invalid",
  "country_invalid",
  "too_small",
  "too_big",
  "account_number",
  "bank_unknown",
  // what a product lacks before it can be proposed
  "english_missing",
  "category_missing",
  "picture_missing",
  "option_missing",
  "price_missing",
  "weight_missing",
  "packed_missing",
  "packed_lighter",
  "number_invalid",
  "choice_invalid",
  "duplicate",
  "sku_taken",
] as const

/** What to write beside each field of a form: its path, and the first thing that is wrong with it. */
export type FieldErrors = Record<string, string>

/** Refusals that name fields. */
const namesFields = new Set(["invalid_input", "product_incomplete"])

/** Texts of an `invalid_input` or `product_incomplete`, by field; empty for any other refusal. */
export function fieldErrors(lng: Language, { code, details }: BackendError): FieldErrors {
  if (!namesFields.has(code)) return {}
  const t = getT(lng, "errors")
  const texts: FieldErrors = {}
  for (const fault of faults.safeParse(details["fields"]).data ?? [])
    texts[fault.path] ??= t(`field.${ownText.find((known) => known === fault.code) ?? "invalid"}`)
  return texts
}
