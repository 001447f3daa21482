import type { MemberRole } from "@opop/vendor/contract/desk"
import { NavLink } from "@/features/shell/nav-link"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { GridIcon } from "@/ui/icons/grid-icon"
import { LeafIcon } from "@/ui/icons/leaf-icon"
import { ParcelIcon } from "@/ui/icons/parcel-icon"
import { StoreIcon } from "@/ui/icons/store-icon"
import { WalletIcon } from "@/ui/icons/wallet-icon"
import { placesOf } from "./desk-places"

const places = {
  home: { Icon: GridIcon, href: routes.seller },
  orders: { Icon: ParcelIcon, href: routes.deskOrders },
  products: { Icon: LeafIcon, href: routes.deskProducts },
  money: { Icon: WalletIcon, href: routes.deskMoney },
  more: { Icon: StoreIcon, href: routes.deskMore },
} as const

const link =
  "flex min-h-14 flex-1 flex-col items-center justify-center gap-0.5 text-xs font-semibold text-muted aria-[current]:text-brand " +
  "md:min-h-12 md:flex-none md:flex-row md:gap-2 md:rounded-md md:px-4 md:text-base md:hover:bg-brand-soft md:aria-[current]:bg-brand-soft"

/** The desk's own menu: under the thumb on a phone, where it takes the place of the shop's, and on top of the page elsewhere. */
export function DeskNavigation({ lng, role }: { lng: Language; role: MemberRole }) {
  const t = getT(lng, "seller")
  return (
    <nav
      aria-label={t("menu.label")}
      data-page-bar=""
      className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-raised pb-[env(safe-area-inset-bottom)] md:static md:mb-8 md:rounded-lg md:border md:p-1.5 print:hidden"
    >
      <ul className="flex md:gap-1">
        {placesOf(role).map((place) => {
          const { Icon, href } = places[place]
          return (
            <li key={place} className="flex flex-1 md:flex-none">
              <NavLink href={href(lng)} exact={place === "home"} className={link}>
                <Icon className="size-6" />
                {t(`menu.${place}`)}
              </NavLink>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
