"use server"

import { z } from "zod"
import { getT } from "@/i18n/get-t"
import { defaultLanguage, isLanguage, type Language } from "@/i18n/languages"
import { errorMessage } from "@/lib/error-message"
import { renderAgain } from "@/lib/render-again"
import { putItems } from "./put-items"
import type { RemovalState } from "./removal-state"
import { tellQuantities } from "./tell-quantities"

const line = z.object({
  line: z.string().max(64),
  variant: z.string().max(64),
  quantity: z.coerce.number().int().min(1).max(999),
  title: z.string().max(300),
})
type Line = z.output<typeof line>

/** Takes a line out of the cart, or puts it back: `lng`, `move` (`remove` or `restore`), `line`, `variant`, `quantity`, `title`. */
export async function moveLine(_previous: RemovalState, form: FormData): Promise<RemovalState> {
  const { lng: language, move, ...rest } = Object.fromEntries(form)
  const lng = typeof language === "string" && isLanguage(language) ? language : defaultLanguage
  const parsed = line.safeParse(rest)
  if (!parsed.success) return failed(lng, { code: "unknown", details: {} })
  return move === "restore" ? restore(lng, parsed.data) : remove(lng, parsed.data)
}

async function remove(lng: Language, { line, title, variant, quantity }: Line): Promise<RemovalState> {
  const result = await tellQuantities(lng, [{ line_id: line, quantity: 0 }])
  if (!result.ok) return failed(lng, result.error)
  return { status: "removed", message: getT(lng, "cart")("removed", { title }), title, variant, quantity }
}

async function restore(lng: Language, { title, variant, quantity }: Line): Promise<RemovalState> {
  const result = await putItems(lng, [{ variant_id: variant, quantity }])
  if (!result.ok) return failed(lng, result.error)
  return { status: "restored", message: getT(lng, "cart")("restored", { title }) }
}

function failed(lng: Language, error: Parameters<typeof errorMessage>[1]): RemovalState {
  renderAgain()
  return { status: "failed", message: errorMessage(lng, error) }
}
