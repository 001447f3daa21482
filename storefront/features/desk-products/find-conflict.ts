import "server-only"
import type { DeskProductDetail, ProductInput } from "@opop/vendor/contract/desk-product"
import { shortMoment } from "@/features/seller/deadline-words"
import type { Typed } from "@/features/seller/task-state"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import type { BackendError } from "@/lib/backend-error"
import { ifReachable } from "@/lib/if-reachable"
import { isSame } from "./is-same"
import { loadProduct } from "./load-product"
import { loadProductHistory, type ProductHistory } from "./load-product-history"
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
  const history = await ifReachable(() => loadProductHistory(lng, token, id))
  const state = refuseProduct(lng, error, typed)
  return {
    ...state,
    conflict: { text: whoChanged(lng, now.data, history?.ok ? history.data : []), version: now.data.version },
  }
}

function whoChanged(lng: Language, { updated_at }: DeskProductDetail, [last]: ProductHistory): string {
  const t = getT(lng, "desk-products")
  if (!last) return t("conflict.somebody", { at: shortMoment(updated_at, lng) })
  return t("conflict.who", { name: last.by.name || t(`party.${last.by.party}`), at: shortMoment(last.at, lng) })
}
