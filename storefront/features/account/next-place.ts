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

/** `ask:<handle>`: where one asks about a product. */
export type NextPlace = keyof typeof places | `ask:${string}`

const asking = /^ask:[\p{L}\p{N}-]{1,200}$/u

/** The place that was asked for, if it is one of ours. @param value from a query or a form */
export const nextPlace = (value: unknown): NextPlace | undefined =>
  typeof value === "string" && (Object.hasOwn(places, value) || asking.test(value)) ? (value as NextPlace) : undefined

/**
 * Where to land after signing in: where one came from; else a member at their desk, a buyer in their account. Somebody who is both
 * chooses in the account, which leads to the desk.
 */
export function landing(lng: Language, next: NextPlace | undefined, is: { customer: boolean; member: boolean }): Route {
  const place = next ?? (is.member && !is.customer ? "seller" : "account")
  return isAsking(place) ? routes.productQuestions(lng, place.slice(4)) : places[place](lng)
}

const isAsking = (place: NextPlace): place is `ask:${string}` => place.startsWith("ask:")
