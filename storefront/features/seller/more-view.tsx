import { StoreSwitch } from "@/features/desk-members/store-switch"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { type FurtherPlace, furtherPlacesOf } from "./desk-places"
import type { Me } from "./load-me"
import { PlaceLink } from "./place-link"

const hrefs = {
  application: routes.deskApplication,
  cases: routes.deskCases,
  questions: routes.deskQuestions,
  sales: routes.deskSales,
  promotions: routes.deskPromotions,
  store: routes.deskStore,
  imports: routes.deskImports,
  members: routes.deskMembers,
  history: routes.deskHistory,
  security: routes.deskSecurity,
} as const satisfies Record<FurtherPlace, unknown>

/** Everything of the desk that has no link in its menu, each with a line that says what it is for. */
export function MoreView({ lng, me }: { lng: Language; me: Me }) {
  const t = getT(lng, "seller")
  return (
    <>
      <h1 className="mb-4 text-title">{t("more.title")}</h1>
      <StoreSwitch lng={lng} me={me} on="more" />
      <div className="rounded-md border border-line bg-raised px-4 sm:px-5">
        <ul className="divide-y divide-line">
          {furtherPlacesOf(me.role).map((place) => (
            <li key={place}>
              <PlaceLink href={hrefs[place](lng)}>
                {t(`more.${place}`)}
                <span className="block text-sm font-normal text-muted">{t(`more.${place}_text`)}</span>
              </PlaceLink>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
