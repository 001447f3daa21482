"use server"

import { promotionCode } from "@opop/vendor/contract/promotion"
import { tellCart } from "@/features/checkout/tell-cart"
import { getT } from "@/i18n/get-t"
import { defaultLanguage, isLanguage } from "@/i18n/languages"
import { errorMessage } from "@/lib/error-message"
import { renderAgain } from "@/lib/render-again"
import type { CodeState } from "./code-state"

/** A promotion's code for the cart: `lng`, and `code` to use or `remove` to take out. */
export async function changeCode(_previous: CodeState, form: FormData): Promise<CodeState> {
  const text = (name: string) => String(form.get(name) ?? "").slice(0, 40)
  const language = text("lng")
  const lng = isLanguage(language) ? language : defaultLanguage
  const [typed, remove] = [text("code"), text("remove")]
  const failed = (message: string): CodeState => {
    renderAgain()
    return { status: "failed", message, typed }
  }
  const code = promotionCode.safeParse(typed)
  if (!remove && !code.success) return failed(getT(lng, "errors")("field.code_invalid"))
  const result = await tellCart(lng, "codes", remove ? { remove } : { add: code.data })
  return result.ok ? { status: "changed" } : failed(errorMessage(lng, result.error))
}
