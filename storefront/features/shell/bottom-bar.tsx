import { CartBadge } from "@/features/cart/cart-badge"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { CartIcon } from "@/ui/icons/cart-icon"
import { HomeIcon } from "@/ui/icons/home-icon"
import { PersonIcon } from "@/ui/icons/person-icon"
import { SearchIcon } from "@/ui/icons/search-icon"
import { StoreIcon } from "@/ui/icons/store-icon"
import { NavLink } from "./nav-link"

const place =
  "flex min-h-14 flex-col items-center justify-center gap-0.5 text-xs font-semibold text-muted aria-[current]:text-brand"

/**
 * Five places for the thumb, on phones only. A page with its own bar at the bottom, like a product's, marks that bar with
 * `data-page-bar`, and this one gives way.
 */
export function BottomBar({ lng }: { lng: Language }) {
  const t = getT(lng, "common")
  return (
    <nav
      aria-label={t("nav.bottom")}
      data-bottom-bar=""
      className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-raised pb-[env(safe-area-inset-bottom)] md:hidden on-bar-page:hidden"
    >
      <ul className="grid grid-cols-5">
        <li>
          <NavLink href={routes.home(lng)} exact className={place}>
            <HomeIcon className="size-6" />
            {t("nav.home")}
          </NavLink>
        </li>
        <li>
          <NavLink href={routes.products(lng)} className={place}>
            <SearchIcon className="size-6" />
            {t("nav.products")}
          </NavLink>
        </li>
        <li>
          <NavLink href={routes.stores(lng)} className={place}>
            <StoreIcon className="size-6" />
            {t("nav.stores")}
          </NavLink>
        </li>
        <li>
          <NavLink href={routes.cart(lng)} className={place}>
            <span className="relative">
              <CartIcon className="size-6" />
              <CartBadge />
            </span>
            {t("nav.cart")}
          </NavLink>
        </li>
        <li>
          <NavLink href={routes.account(lng)} className={place}>
            <PersonIcon className="size-6" />
            {t("nav.me")}
          </NavLink>
        </li>
      </ul>
    </nav>
  )
}
