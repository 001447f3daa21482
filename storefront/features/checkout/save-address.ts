"use server"

import { redirect } from "next/navigation"
import { defaultLanguage, isLanguage } from "@/i18n/languages"
import { errorMessage } from "@/lib/error-message"
import { fieldErrors } from "@/lib/field-errors"
import { renderAgain } from "@/lib/render-again"
import { routes } from "@/lib/routes"
import type { AddressState } from "./address-state"
import { addressBody, readAddressForm } from "./address-values"
import { tellCart } from "./tell-cart"

/** The address form; leads to the shipping when the backend takes the address. */
export async function saveAddress(_previous: AddressState, form: FormData): Promise<AddressState> {
  const language = String(form.get("lng") ?? "")
  const lng = isLanguage(language) ? language : defaultLanguage
  const values = readAddressForm(form)
  const result = await tellCart(lng, "address", addressBody(values))
  if (result.ok) redirect(routes.checkout(lng, { step: "shipping" }))
  const { error } = result
  renderAgain()
  return { status: "failed", message: errorMessage(lng, error), errors: fieldErrors(lng, error), values }
}
