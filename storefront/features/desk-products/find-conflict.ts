import "server-only"
import type { DeskProductDetail, ProductInput } from "@opop/vendor/contract/desk-product"
import { z } from "zod"
import { shortMoment } from "@/features/seller/deadline-words"
import type { Typed } from "@/features/seller/task-state"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import type { BackendError } from "@/lib/backend-error"
import { ifReachable } from "@/lib/if-reachable"
import { isSame } from "./is-same"
import { loadProduct } from "./load-product"
import type { ProductFormState } from "./product-form-state"
import { refuseProduct } from "./refuse-product"

/**
 * What a refusal to save means. That somebody changed the product meanwhile may be ourselves: the answer to what was sent got lost, and
 * it was sent again. Then it is saved.
 * @returns the product where it holds what was sent already, else what the form says
 */
export async function findConflict(
  lng: Language,
  token: string,
  error: BackendError,
  product: ProductInput,
  typed: Typed,
): Promise<ProductFormState | { id: string; version: number }> {
  const id = typed["id"]
  if (error.code !== "changed_meanwhile" || !id) return refuseProduct(lng, error, typed)
  const now = await ifReachable(() => loadProduct(lng, token, id))
  if (!now?.ok) return refuseProduct(lng, error, typed)
  if (isSame(now.data.product, product)) return { id, version: now.data.version }
  const state = refuseProduct(lng, error, typed)
  return { ...state, conflict: { text: whoChanged(lng, error, now.data), version: now.data.version } }
}

const told = z.object({ by: z.string().min(1), at: z.iso.datetime() })

function whoChanged(lng: Language, { details }: BackendError, { updated_at }: DeskProductDetail): string {
  const t = getT(lng, "desk-products")
  const who = told.safeParse(details).data
  if (!who) return t("conflict.somebody", { at: shortMoment(updated_at, lng) })
  return t("conflict.who", { name: who.by, at: shortMoment(who.at, lng) })
}
