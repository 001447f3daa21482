import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatDate } from "@/lib/dates"
import { routes } from "@/lib/routes"
import { ChevronRightIcon } from "@/ui/icons/chevron-right-icon"
import { Link } from "@/ui/link"
import type { KnownPurchase } from "./known-purchases"

/** The purchases of this browser, which need no typing. Nothing when there are none. */
export function KnownList({ lng, known }: { lng: Language; known: KnownPurchase[] }) {
  const t = getT(lng, "purchase")
  if (!known.length) return null
  return (
    <section aria-labelledby="known-purchases">
      <h2 id="known-purchases" className="mb-3 text-xl">
        {t("known")}
      </h2>
      <ul className="divide-y divide-line rounded-md border border-line bg-raised">
        {known.map(({ number, placed_at }) => (
          <li key={number}>
            <Link
              href={routes.purchase(lng, number)}
              className="flex min-h-14 items-center gap-3 px-4 py-2.5 hover:text-brand"
            >
              <span className="min-w-0 flex-1">
                <span className="block font-semibold tabular-nums">{number}</span>
                <span className="block text-sm text-muted">{formatDate(placed_at, lng)}</span>
              </span>
              <ChevronRightIcon />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
