"use server"

import type { ProductInput } from "@opop/vendor/contract/desk-product"
import { z } from "zod"
import { formLanguage } from "@/features/account/form-language"
import { currentToken } from "@/features/account/session-cookies"
import { finishTask } from "@/features/seller/finish-task"
import type { Typed } from "@/features/seller/task-state"
import type { Language } from "@/i18n/languages"
import { tellBackend } from "@/lib/backend"
import { type Result, refusal } from "@/lib/backend-error"
import { ifReachable } from "@/lib/if-reachable"
import { routes } from "@/lib/routes"
import { findConflict } from "./find-conflict"
import { formTyped } from "./form-typed"
import { loadProduct } from "./load-product"
import type { ProductDone } from "./product-done"
import type { ProductFormState } from "./product-form-state"
import { readProductForm } from "./read-product-form"
import { refuseProduct } from "./refuse-product"

const written = z.object({ product: z.object({ id: z.string(), version: z.int() }) })
type Written = z.output<typeof written>["product"]

/**
 * "Simpan" and "Ajukan": `lng`, the fields of the form, `id` and `version` of a product that is there or the `key` of a new one, and
 * `step`: `save`, `propose`, or `over` for whoever saves over what somebody else has saved (`newest`: its version).
 */
export async function saveProduct(_previous: ProductFormState, form: FormData): Promise<ProductFormState> {
  const lng = formLanguage(form)
  const typed = formTyped(form)
  const token = await currentToken("member")
  if (!token) return refuseProduct(lng, refusal("unauthorized").error, typed)
  const read = readProductForm(typed)
  if (!read.ok) return refuseProduct(lng, refusal("invalid_input", { faults: read.faults }).error, typed)

  const { product } = read
  const saved = await write(lng, token, product, typed)
  const known = saved.ok ? saved.data : await findConflict(lng, token, saved.error, product, typed)
  if ("status" in known) return known
  if (typed["step"] !== "propose") return finishTask(routes.deskProduct(lng, known.id, { done: "saved" }))
  const done = await propose(lng, token, known)
  return finishTask(routes.deskProduct(lng, known.id, { done }))
}

async function write(lng: Language, token: string, product: ProductInput, typed: Typed): Promise<Result<Written>> {
  const { id, key } = typed
  const version = Number(typed["step"] === "over" ? typed["newest"] : typed["version"])
  const result = id
    ? await tellBackend(`/vendor/products/${encodeURIComponent(id)}`, {
        schema: written,
        lng,
        token,
        body: { version, product },
      })
    : await tellBackend("/vendor/products", { schema: written, lng, token, body: { key, product } })
  return result.ok ? { ok: true, data: result.data.product } : result
}

/** It is saved by now: what keeps it from being proposed is told on its own page. */
async function propose(lng: Language, token: string, { id, version }: Written): Promise<ProductDone> {
  const path = `/vendor/products/${encodeURIComponent(id)}/propose`
  const proposed = await tellBackend(path, { schema: z.unknown(), lng, token, body: { version } })
  if (proposed.ok) return "proposed"
  if (proposed.error.code === "product_incomplete") return "incomplete"
  // a change to what is on sale is proposed by being saved
  const now = await ifReachable(() => loadProduct(lng, token, id))
  return now?.ok && (now.data.change_waits || now.data.state === "proposed") ? "proposed" : "not_proposed"
}
