import type { Cooperative } from "@opop/vendor/contract/cooperative"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { PlaceIcon } from "@/ui/icons/place-icon"
import { Link } from "@/ui/link"
import { StarPattern } from "@/ui/star-pattern"
import { StoreEmblem } from "@/ui/store-emblem"

type Props = { lng: Language; cooperative: Cooperative; level?: 2 | 3 }

/** A store in a list, in its own colours; the whole card leads there. The list draws the patterns: see `StoreGrid`. */
export function StoreCard({ lng, cooperative, level = 2 }: Props) {
  const t = getT(lng, "store")
  const Heading = level === 2 ? "h2" : "h3"
  const { handle, name, pesantren, regency, colour, accent, pattern, products } = cooperative
  return (
    <article className="group relative flex h-full flex-col overflow-hidden rounded-md border border-line bg-raised transition-colors focus-within:border-brand hover:border-brand">
      <div className="h-14 overflow-hidden" style={{ backgroundColor: colour }}>
        <StarPattern variation={pattern} first={accent} second="#ffffff" size={48} className="opacity-55" />
      </div>
      <div className="flex flex-1 gap-3.5 px-4 pb-4">
        <StoreEmblem look={cooperative} shared className="relative -mt-5 size-16 ring-4 ring-raised" />
        <div className="min-w-0 flex-1 pt-2.5">
          <Heading className="text-lg leading-snug tracking-normal wrap-anywhere">
            <Link
              href={routes.store(lng, handle)}
              className="outline-none after:absolute after:inset-0 after:rounded-md group-hover:text-brand focus-visible:after:outline-3 focus-visible:after:-outline-offset-3 focus-visible:after:outline-brand"
            >
              {name}
            </Link>
          </Heading>
          <p className="text-sm text-muted wrap-anywhere">{pesantren}</p>
          <p className="mt-2 flex flex-wrap items-center justify-between gap-x-3 gap-y-1 text-sm">
            <span className="flex min-w-0 items-center gap-1 text-muted">
              <PlaceIcon className="size-4" />
              <span className="truncate">{regency}</span>
            </span>
            <span className="font-semibold tabular-nums">{t("products", { count: products })}</span>
          </p>
        </div>
      </div>
    </article>
  )
}
