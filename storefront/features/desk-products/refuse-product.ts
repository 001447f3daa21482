import "server-only"
import { z } from "zod"
import type { Typed } from "@/features/seller/task-state"
import type { Language } from "@/i18n/languages"
import type { BackendError } from "@/lib/backend-error"
import { errorMessage } from "@/lib/error-message"
import { renderAgain } from "@/lib/render-again"
import { fieldOfPath } from "./field-of-path"
import { faultTexts } from "./product-fault-text"
import type { ProductFormState } from "./product-form-state"
import { type Fault, fieldNameOf } from "./read-product-form"
import { variantNumbers } from "./variant-numbers"

const ours = z.array(z.object({ name: z.string(), code: z.string() }))
const theirs = z.array(z.object({ path: z.string(), code: z.string() }))

/** What the form of a product says when it was refused; keeps what was typed. Only in actions. */
export function refuseProduct(
  lng: Language,
  error: BackendError,
  typed: Typed,
): Extract<ProductFormState, { status: "failed" }> {
  renderAgain()
  return { status: "failed", message: errorMessage(lng, error), faults: faultTexts(lng, faultsOf(error, typed)), typed }
}

function faultsOf({ details }: BackendError, typed: Typed): Fault[] {
  const own = ours.safeParse(details["faults"])
  if (own.success) return own.data
  const rows = variantNumbers(Object.keys(typed))
  return (theirs.safeParse(details["fields"] ?? details["gaps"]).data ?? []).map(({ path, code }) => ({
    name: fieldOfPath(fieldNameOf(path.replace(/^product\./, ""), rows)),
    code,
  }))
}
