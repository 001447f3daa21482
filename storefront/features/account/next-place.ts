import type { Route } from "next"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"

/** Where one may go after signing in. A name, never an address: nobody can be sent elsewhere. */
const places = {
  account: routes.account,
  cart: routes.cart,
  checkout: routes.checkout,
  seller: routes.seller,
  join: routes.join,
} as const satisfies Record<string, (lng: Language) => Route>

export type NextPlace = keyof typeof places

/** The place that was asked for, if it is one of ours. @param value from a query or a form */
export const nextPlace = (value: unknown): NextPlace | undefined =>
  typeof value === "string" && Object.hasOwn(places, value) ? (value as NextPlace) : undefined

/**
 * Where to land after signing in: where one came from; else a member at their desk, a buyer in their account. Somebody who is both
 * chooses in the account, which leads to the desk.
 */
export function landing(lng: Language, next: NextPlace | undefined, is: { customer: boolean; member: boolean }): Route {
  return places[next ?? (is.member && !is.customer ? "seller" : "account")](lng)
}
