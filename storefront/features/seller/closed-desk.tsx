import type { Route } from "next"
import { redirect } from "next/navigation"
import { currentCustomerToken } from "@/features/account/current-customer"
import { loadCustomer } from "@/features/account/load-customer"
import { MissingPage } from "@/features/shell/missing-page"
import { UnreachablePage } from "@/features/shell/unreachable-page"
import type { Language } from "@/i18n/languages"
import { ifReachable } from "@/lib/if-reachable"
import { routes } from "@/lib/routes"
import { DeskDoor } from "./desk-door"
import { ForbiddenPlace } from "./forbidden-place"
import { NoMembership } from "./no-membership"
import type { Closed } from "./open-desk"

type Props = {
  lng: Language
  desk: Closed
  /** This very page. */
  again: Route
  /** See `signOut`. */
  out?: unknown
}

/** What stands in a desk page's place while it is closed. */
export async function ClosedDesk({ lng, desk: { kind }, again, out }: Props) {
  if (kind === "missing") return <MissingPage lng={lng} />
  if (kind === "away") return <UnreachablePage lng={lng} again={again} />
  // the desk then opens for another one of theirs, or says that there is none
  if (kind === "removed") redirect(routes.ownStore(lng))
  if (kind === "no_membership") return <NoMembership lng={lng} />
  if (kind === "forbidden") return <ForbiddenPlace lng={lng} />
  const token = await currentCustomerToken()
  const buyer = token ? await ifReachable(() => loadCustomer(token)) : undefined
  return <DeskDoor lng={lng} ended={kind === "ended"} out={out} buyer={buyer} />
}
