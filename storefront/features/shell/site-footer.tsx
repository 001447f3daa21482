import type { Route } from "next"
import { getT } from "@/i18n/get-t"
import { type Language, languages } from "@/i18n/languages"
import { otherLanguage } from "@/i18n/other-language"
import { routes } from "@/lib/routes"
import { HouseStar } from "@/ui/house-star"
import { Link } from "@/ui/link"
import { StarPattern } from "@/ui/star-pattern"
import { LanguageSwitch } from "./language-switch"

type Column = { title: string; links: [string, Route][] }

/** What OPOP is, where else to go, the language, and honesty about demonstration data. */
export function SiteFooter({ lng, demonstration }: { lng: Language; demonstration: boolean }) {
  const t = getT(lng, "common")
  const other = otherLanguage(lng)
  const columns: Column[] = [
    {
      title: t("footer.shop"),
      links: [
        [t("footer.all_products"), routes.products(lng)],
        [t("footer.all_stores"), routes.stores(lng)],
        [t("footer.halal"), routes.halal(lng)],
      ],
    },
    {
      title: t("footer.help"),
      links: [
        [t("footer.cart"), routes.cart(lng)],
        [t("footer.purchases"), routes.purchases(lng)],
        [t("footer.account"), routes.account(lng)],
      ],
    },
    {
      title: t("footer.cooperatives"),
      links: [
        [t("footer.seller"), routes.seller(lng)],
        [t("footer.join"), routes.join(lng)],
      ],
    },
  ]
  return (
    <footer className="on-shade relative isolate mt-20 overflow-hidden bg-shade pb-[calc(4.5rem+env(safe-area-inset-bottom))] text-shade-ink md:pb-0">
      <StarPattern
        variation={0}
        first="var(--shade-line)"
        second="var(--accent)"
        size={44}
        className="absolute inset-x-0 top-0 -z-10 h-11! opacity-60"
      />
      <div className="wrap grid grid-cols-2 gap-x-6 gap-y-9 pt-22 pb-12 md:grid-cols-[1.5fr_1fr_1fr_1fr]">
        <div className="col-span-2 max-w-md md:col-span-1">
          <p className="flex items-center gap-2 text-xl font-extrabold tracking-[-0.04em]">
            <HouseStar className="size-9" ground="var(--accent)" figure="var(--shade)" />
            OPOP
          </p>
          <p className="mt-4 text-sm text-shade-muted">{t("footer.about")}</p>
        </div>
        {columns.map(({ title, links }) => (
          <nav key={title} aria-label={title}>
            <p className="mb-2 text-sm font-semibold">{title}</p>
            <ul className="text-sm text-shade-muted">
              {links.map(([name, href]) => (
                <li key={href}>
                  <Link href={href} className="inline-flex min-h-9 items-center hover:text-shade-ink hover:underline">
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
      <div className="wrap flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-t border-shade-line py-5 text-sm text-shade-muted">
        {demonstration && <p className="max-w-3xl text-accent">{t("footer.demo")}</p>}
        <p className="ml-auto flex items-center gap-2">
          <span className="font-semibold text-shade-ink">{languages[lng].name}</span>
          <LanguageSwitch
            to={other}
            name={languages[other].name}
            short={languages[other].name}
            label={t("language.switch")}
            className="inline-flex min-h-11 items-center px-2 underline hover:text-shade-ink"
          />
        </p>
      </div>
    </footer>
  )
}
