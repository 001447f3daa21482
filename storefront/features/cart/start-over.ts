"use server"

import { redirect } from "next/navigation"
import { defaultLanguage, isLanguage } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { forgetCart } from "./cart-cookies"

/** Forgets a cart that can take nothing any more and leads to the products. The form gives `lng`. */
export async function startOver(form: FormData): Promise<void> {
  const language = String(form.get("lng") ?? "")
  await forgetCart()
  redirect(routes.products(isLanguage(language) ? language : defaultLanguage))
}
