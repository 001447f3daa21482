"use server"

import { z } from "zod"
import { getT } from "@/i18n/get-t"
import { defaultLanguage, isLanguage } from "@/i18n/languages"
import { errorMessage } from "@/lib/error-message"
import { renderAgain } from "@/lib/render-again"
import type { QuantityState } from "./quantity-state"
import { tellQuantities } from "./tell-quantities"

const quantitySchema = z.coerce.number().int().min(1).max(999)

/** The form of a line in the cart: `lng`, `line`, `quantity`. */
export async function changeQuantity(_previous: QuantityState, form: FormData): Promise<QuantityState> {
  const text = (name: string) => String(form.get(name) ?? "").slice(0, 64)
  const language = text("lng")
  const lng = isLanguage(language) ? language : defaultLanguage
  const quantity = text("quantity")
  const parsed = quantitySchema.safeParse(quantity)
  if (!parsed.success) {
    renderAgain()
    return { status: "failed", message: getT(lng, "cart")("quantity_invalid"), quantity }
  }
  const result = await tellQuantities(lng, [{ line_id: text("line"), quantity: parsed.data }])
  if (result.ok) return { status: "changed" }
  renderAgain()
  const available = result.error.code === "sold_out" ? result.error.details["available"] : undefined
  const take = typeof available === "number" && available > 0 ? available : undefined
  return { status: "failed", message: errorMessage(lng, result.error), quantity, ...(take && { take }) }
}
