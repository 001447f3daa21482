import type { Route } from "next"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"

/** Where one may go after signing in. A name, never an address: nobody can be sent elsewhere. */
const places = {
  account: routes.account,
  cart: routes.cart,
  checkout: routes.checkout,
  seller: routes.seller,
} as const satisfies Record<string, (lng: Language) => Route>

type Place = keyof typeof places
/** `invite:` and the end of an invitation's link: the one place that is not the same for everybody. */
export type NextPlace = Place | `invite:${string}`

const invitation = /^invite:[A-Za-z0-9_-]{43}$/
const isInvite = (next: NextPlace): next is `invite:${string}` => invitation.test(next)

/** The place that was asked for, if it is one of ours. @param value from a query or a form */
export const nextPlace = (value: unknown): NextPlace | undefined =>
  typeof value === "string" && (Object.hasOwn(places, value) || invitation.test(value))
    ? (value as NextPlace)
    : undefined

/**
 * Where to land after signing in: where one came from; else a member at their desk, a buyer in their account. Somebody who is both
 * chooses in the account, which leads to the desk.
 */
export function landing(lng: Language, next: NextPlace | undefined, is: { customer: boolean; member: boolean }): Route {
  if (next && isInvite(next)) return routes.invite(lng, next.slice("invite:".length))
  const own = is.member && !is.customer ? "seller" : "account"
  return places[(next as Place | undefined) ?? own](lng)
}
