import type { RegencyWithCounts } from "@opop/vendor/contract/cooperative"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { Link } from "@/ui/link"
import { shortName } from "./short-name"
import { tileColumns, tilePositions } from "./tile-positions"
import { shadeLimits, type TileShade, tileShade } from "./tile-shade"

const shades: Record<TileShade, string> = {
  0: "bg-sunken text-muted",
  1: "bg-tile-1 text-tile-1-ink",
  2: "bg-tile-2 text-tile-2-ink",
  3: "bg-tile-3 text-tile-3-ink",
  4: "bg-tile-4 text-tile-4-ink",
}

type Props = {
  regencies: RegencyWithCounts[]
  lng: Language
  /** In the directory: the code that is chosen, or empty. A choice then changes the page in place. */
  chosen?: string
}

/** East Java as 38 tiles, coloured by what is sold there; each leads to its cooperatives. */
export function TileMap({ regencies, lng, chosen }: Props) {
  const t = getT(lng, "home")
  const limits = shadeLimits(regencies.map(({ products }) => products))
  const byCode = new Map(regencies.map((regency) => [regency.code, regency]))
  return (
    <figure>
      <ul className="grid gap-0.5 sm:gap-1.5" style={{ gridTemplateColumns: `repeat(${tileColumns}, minmax(0, 1fr))` }}>
        {tilePositions.map(({ code, row, column }) => {
          const regency = byCode.get(code)
          if (!regency) return null
          const { name, products } = regency
          return (
            <li key={code} style={{ gridRow: row + 1, gridColumn: column + 1 }}>
              <Link
                href={routes.stores(lng, { regency: code })}
                title={name}
                scroll={chosen === undefined}
                aria-current={code === chosen ? "page" : undefined}
                aria-label={t("map.tile", { name, count: products })}
                className={`flex aspect-square flex-col items-center justify-center rounded-[5px] text-center transition-transform hover:scale-106 focus-visible:relative aria-[current]:relative aria-[current]:ring-3 aria-[current]:ring-accent aria-[current]:ring-offset-2 aria-[current]:ring-offset-surface sm:rounded-sm lg:aspect-[1/0.86] ${shades[tileShade(products, limits)]}`}
              >
                <span className="hidden px-0.5 text-[0.6875rem] leading-tight font-semibold lg:block">
                  {shortName(name)}
                </span>
                <span className="text-xs leading-none font-bold tabular-nums sm:text-sm lg:mt-1">{products}</span>
              </Link>
            </li>
          )
        })}
      </ul>
      <figcaption className="mt-5 flex items-center justify-center gap-2 text-sm text-muted lg:justify-end">
        {t("map.fewer")}
        <span aria-hidden="true" className="flex gap-1">
          {([1, 2, 3, 4] as const).map((shade) => (
            <span key={shade} className={`size-4 rounded-[4px] ${shades[shade]}`} />
          ))}
        </span>
        {t("map.more")}
      </figcaption>
    </figure>
  )
}
