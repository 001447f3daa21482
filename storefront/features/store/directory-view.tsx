import type { Cooperative } from "@opop/vendor/contract/cooperative"
import { TileMap } from "@/features/tile-map/tile-map"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { Breadcrumbs } from "@/ui/breadcrumbs"
import { ArrowRightIcon } from "@/ui/icons/arrow-right-icon"
import { ChevronLeftIcon } from "@/ui/icons/chevron-left-icon"
import { Link } from "@/ui/link"
import { DirectoryForm } from "./directory-form"
import { DirectoryList } from "./directory-list"
import { directoryTitle } from "./directory-metadata"
import type { Directory } from "./load-directory"

type Props = { lng: Language; directory: Directory; cooperatives: Cooperative[]; count: number }

const way = "inline-flex min-h-11 items-center gap-1 font-semibold text-brand hover:underline"

/** All cooperatives: chosen on the map of East Java, in a list, or by name. */
export function DirectoryView({ lng, directory, cooperatives, count }: Props) {
  const common = getT(lng, "common")
  const t = getT(lng, "store")
  const { selection, regencies, regency } = directory
  const title = directoryTitle(lng, directory)
  const narrowed = regency !== undefined || selection.q !== ""
  // with a name besides it is not about all that the regency has
  const whole = selection.q ? undefined : regency
  const home = { name: common("nav.home"), href: routes.home(lng) }
  return (
    <>
      <Breadcrumbs
        label={common("nav.breadcrumbs")}
        crumbs={narrowed ? [home, { name: common("nav.stores"), href: routes.stores(lng) }] : [home]}
        here={narrowed ? title : common("nav.stores")}
      />
      <h1 className="mt-2 text-title wrap-anywhere">{title}</h1>
      <p className="mt-2 max-w-[60ch] text-muted">{t("directory.lead")}</p>
      <div className="mt-5 grid gap-7 md:mt-7 lg:grid-cols-[minmax(0,1fr)_19rem] lg:items-start lg:gap-10">
        <div className="lg:col-start-2">
          <DirectoryForm lng={lng} directory={directory} />
        </div>
        <div className="lg:col-start-1 lg:row-start-1">
          <TileMap regencies={regencies} lng={lng} chosen={selection.regency} />
        </div>
      </div>
      <section aria-label={t("directory.results")} className="mt-8 md:mt-10">
        <div className="mb-4 flex flex-wrap items-center justify-between gap-x-6 border-t border-line pt-4">
          <p role="status" className="font-semibold">
            {whole ? t("directory.count_regency", { count, name: whole.name }) : t("directory.count", { count })}
          </p>
          <div className="flex flex-wrap gap-x-6">
            {narrowed && (
              <Link href={routes.stores(lng)} scroll={false} className={way}>
                <ChevronLeftIcon className="size-4" />
                {t("directory.back")}
              </Link>
            )}
            {whole && whole.products > 0 && (
              <Link href={routes.products(lng, { regency: whole.code })} className={way}>
                {t("directory.regency_products", { count: whole.products })}
                <ArrowRightIcon className="size-4" />
              </Link>
            )}
          </div>
        </div>
        <DirectoryList lng={lng} directory={directory} cooperatives={cooperatives} count={count} />
      </section>
      <p className="mt-8 border-t border-line pt-4 text-muted">
        {t("directory.join")}{" "}
        <Link href={routes.join(lng)} className={way}>
          {t("directory.join_link")}
        </Link>
      </p>
    </>
  )
}
