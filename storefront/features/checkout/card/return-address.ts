import type { Route } from "next"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"

/**
 * Where a payment comes back to. The cart stands in it because a bank may lead into another browser, which knows no cart of its own.
 * @param total whole rupiah, as the buyer saw it
 */
export const returnAddress = (lng: Language, cart: string, total: number): Route =>
  routes.paymentReturn(lng, { cart, total })

/** The same, after a payment that needed no other page. */
export const paidAddress = (address: string, intent: string): string =>
  `${address}&${new URLSearchParams({ payment_intent: intent, redirect_status: "succeeded" })}`
