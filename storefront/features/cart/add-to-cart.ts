"use server"

import { z } from "zod"
import { getT } from "@/i18n/get-t"
import { defaultLanguage, isLanguage } from "@/i18n/languages"
import { errorMessage } from "@/lib/error-message"
import type { AddState } from "./add-state"
import { putItems } from "./put-items"

const quantitySchema = z.coerce.number().int().min(1).max(999)

/** The form of a product page: `lng`, `variant`, `quantity`. The answer is a sentence in the visitor's language. */
export async function addToCart(_previous: AddState, form: FormData): Promise<AddState> {
  const text = (name: string) => String(form.get(name) ?? "").slice(0, 64)
  const language = text("lng")
  const lng = isLanguage(language) ? language : defaultLanguage
  const t = getT(lng, "cart")
  const variant = text("variant")
  const parsed = quantitySchema.safeParse(text("quantity"))
  const quantity = parsed.data ?? 1
  const failed = (message: string): AddState => ({ status: "failed", message, variant, quantity })

  if (!variant) return failed(t("variant_missing"))
  if (!parsed.success) return failed(t("quantity_invalid"))
  const result = await putItems(lng, [{ variant_id: variant, quantity }])
  if (!result.ok) return failed(errorMessage(lng, result.error))
  const lines = result.data.parcels.flatMap((parcel) => parcel.lines)
  const title = lines.find((line) => line.variant_id === variant)?.title ?? ""
  return { status: "added", message: t("added", { count: quantity, title }), pieces: result.data.pieces }
}
