import { cooperativeCaseAction } from "@opop/vendor/contract/order-case"
import type { z } from "zod"
import { readRupiah } from "@/features/catalogue/read-rupiah"

/** What a case's forms know. */
export const caseFormFields = ["action", "text", "goods_back", "offered"] as const

type Read =
  | { ok: true; input: z.output<typeof cooperativeCaseAction> }
  /** Which field cannot be used, and why. */
  | { ok: false; field: "text" | "goods_back" | "offered"; why: "required" | "amount" | "most" }
  | { ok: false; field: undefined; error: z.ZodError }

const choices = new Map([
  ["yes", true],
  ["no", false],
])

/**
 * A case's form as the backend takes it. Each action sends only what belongs to it.
 * @param wanted whole rupiah that the buyer asks for: an offer is at most that
 */
export function readCaseForm(typed: Record<string, string>, photos: string[], wanted: number): Read {
  const { action = "", text = "" } = typed
  const needsText = action === "answer" || action === "call_in" || (action === "message" && photos.length === 0)
  if (needsText && !text.trim()) return { ok: false, field: "text", why: "required" }
  const body: Record<string, unknown> = { action, text, photos }
  if (action === "accept") {
    const goodsBack = choices.get(typed["goods_back"] ?? "")
    if (goodsBack === undefined) return { ok: false, field: "goods_back", why: "required" }
    body["goods_back"] = goodsBack
  }
  if (action === "answer") {
    const offered = readRupiah(typed["offered"] ?? "")
    if (offered === undefined) return { ok: false, field: "offered", why: "amount" }
    if (offered > wanted) return { ok: false, field: "offered", why: "most" }
    body["offered"] = offered
  }
  const parsed = cooperativeCaseAction.safeParse(body)
  return parsed.success ? { ok: true, input: parsed.data } : { ok: false, field: undefined, error: parsed.error }
}
