import { CartBadge } from "@/features/cart/cart-badge"
import { getT } from "@/i18n/get-t"
import { type Language, languages } from "@/i18n/languages"
import { otherLanguage } from "@/i18n/other-language"
import { routes } from "@/lib/routes"
import { CartIcon } from "@/ui/icons/cart-icon"
import { PersonIcon } from "@/ui/icons/person-icon"
import { LanguageSwitch } from "./language-switch"
import { Logo } from "./logo"
import { NavLink } from "./nav-link"
import { SearchForm } from "./search-form"

const place =
  "relative inline-flex min-h-11 items-center rounded-md px-3 font-semibold text-ink transition-colors hover:text-brand " +
  "aria-[current]:text-brand aria-[current]:after:absolute aria-[current]:after:inset-x-3 aria-[current]:after:bottom-1 " +
  "aria-[current]:after:h-0.5 aria-[current]:after:rounded-full aria-[current]:after:bg-accent"

const tool =
  "inline-grid size-11 place-items-center rounded-md text-ink transition-colors hover:bg-brand-soft hover:text-brand aria-[current]:text-brand"

/** On a phone a slim bar with the search; on a desk also the menu, the account and the cart. */
export function SiteHeader({ lng }: { lng: Language }) {
  const t = getT(lng, "common")
  const other = otherLanguage(lng)
  return (
    <header data-site-header="" className="sticky top-0 z-30 border-b border-line bg-surface/95 backdrop-blur-sm">
      <div className="wrap flex h-15 items-center gap-3 md:h-18 md:gap-5">
        <Logo lng={lng} name={t("site.name")} />
        <nav aria-label={t("nav.main")} className="hidden md:block">
          <ul className="flex">
            <li>
              <NavLink href={routes.products(lng)} className={place}>
                {t("nav.products")}
              </NavLink>
            </li>
            <li>
              <NavLink href={routes.stores(lng)} className={place}>
                {t("nav.stores")}
              </NavLink>
            </li>
            <li>
              <NavLink href={routes.halal(lng)} className={place}>
                {t("nav.halal")}
              </NavLink>
            </li>
          </ul>
        </nav>
        <div className="min-w-0 flex-1 md:mx-auto md:max-w-lg max-md:on-search-page:invisible">
          <SearchForm lng={lng} />
        </div>
        <LanguageSwitch
          to={other}
          name={languages[other].name}
          short={languages[other].short}
          label={t("language.switch")}
          className={`${tool} shrink-0 text-sm font-bold`}
        />
        <div className="-ml-3 hidden shrink-0 md:flex on-bar-page:flex">
          <NavLink href={routes.account(lng)} className={`${tool} max-md:hidden`}>
            <PersonIcon className="size-6" />
            <span className="sr-only">{t("nav.account")}</span>
          </NavLink>
          <NavLink href={routes.cart(lng)} className={tool}>
            <span className="sr-only">{t("nav.cart")} </span>
            <span className="relative">
              <CartIcon className="size-6" />
              <CartBadge />
            </span>
          </NavLink>
        </div>
      </div>
    </header>
  )
}
