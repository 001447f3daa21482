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

type Place = keyof typeof places
/**
 * `ask:<handle>`: where one asks about a product. `invite:` and the end of an invitation's link. The places that are not the same for
 * everybody.
 */
export type NextPlace = Place | `ask:${string}` | `invite:${string}`

const asking = /^ask:[\p{L}\p{N}-]{1,200}$/u
const invitation = /^invite:[A-Za-z0-9_-]{43}$/
const isAsking = (next: string): next is `ask:${string}` => asking.test(next)
const isInvite = (next: string): next is `invite:${string}` => invitation.test(next)

/** The place that was asked for, if it is one of ours. @param value from a query or a form */
export const nextPlace = (value: unknown): NextPlace | undefined =>
  typeof value === "string" && (Object.hasOwn(places, value) || isAsking(value) || isInvite(value))
    ? (value as NextPlace)
    : undefined

/**
 * Where to land after signing in: where one came from; else a member at their desk, a buyer in their account. Somebody who is both
 * chooses in the account, which leads to the desk.
 */
export function landing(lng: Language, next: NextPlace | undefined, is: { customer: boolean; member: boolean }): Route {
  const place = next ?? (is.member && !is.customer ? "seller" : "account")
  if (isAsking(place)) return routes.productQuestions(lng, place.slice("ask:".length))
  return isInvite(place) ? routes.invite(lng, place.slice("invite:".length)) : places[place](lng)
}
