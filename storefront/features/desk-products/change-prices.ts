"use server"

import { formLanguage } from "@/features/account/form-language"
import { currentToken } from "@/features/account/session-cookies"
import { finishTask } from "@/features/seller/finish-task"
import { tellDesk } from "@/features/seller/tell-desk"
import { getT } from "@/i18n/get-t"
import { refusal } from "@/lib/backend-error"
import { renderAgain } from "@/lib/render-again"
import { routes } from "@/lib/routes"
import { formTyped } from "./form-typed"
import { pricesNow } from "./prices-now"
import type { ProductFormState } from "./product-form-state"
import { readPriceForm } from "./read-price-form"
import { refuseProduct } from "./refuse-product"

/** "Simpan perubahan": `lng`, `q`, `page`, and the rows: see `readPriceForm`. All of it is saved, or nothing. */
export async function changePrices(_previous: ProductFormState, form: FormData): Promise<ProductFormState> {
  const lng = formLanguage(form)
  const typed = formTyped(form)
  const token = await currentToken("member")
  if (!token) return refuseProduct(lng, refusal("unauthorized").error, typed)
  const read = readPriceForm(typed)
  if (!read.ok) return refuseProduct(lng, refusal("invalid_input", { faults: read.faults }).error, typed)
  const page = { q: typed["q"], page: typed["page"] }
  if (!read.rows.length) {
    renderAgain()
    return { status: "failed", message: getT(lng, "desk-products")("prices.nothing"), faults: {}, typed }
  }
  const result = await tellDesk(lng, "/vendor/product-prices", { rows: read.rows })
  if (result.ok) return finishTask(routes.deskPrices(lng, { ...page, done: "saved" }))
  const refused = refuseProduct(lng, result.error, typed)
  const message =
    result.error.code === "changed_meanwhile" ? getT(lng, "desk-products")("prices.conflict") : refused.message
  return { ...refused, message, ...(await pricesNow(lng, token, result.error, typed)) }
}
