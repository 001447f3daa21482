import type { Cooperative } from "@opop/vendor/contract/cooperative"
import type { ReactNode } from "react"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { Link } from "@/ui/link"

type Props = {
  lng: Language
  cooperative: Cooperative
  /** Products on sale that wear the badge. */
  certified: number
}

/** Who stands behind it, where, since when, and what it sells. */
export function StoreFacts({ lng, cooperative, certified }: Props) {
  const t = getT(lng, "store")
  const { pesantren, district, regency, regency_code, founded, products } = cooperative
  const facts: [name: string, value: ReactNode][] = [
    [t("fact.pesantren"), pesantren],
    [
      t("fact.place"),
      <Link
        key="place"
        href={routes.stores(lng, { regency: regency_code })}
        className="-my-2.5 inline-flex min-h-11 items-center text-brand hover:underline"
      >
        {[district, regency].filter(Boolean).join(", ")}
      </Link>,
    ],
    [t("fact.founded"), founded],
    [t("fact.products"), t("products", { count: products })],
    [t("fact.certified"), certified > 0 && <span className="text-halal">{t("products", { count: certified })}</span>],
  ]
  return (
    <dl className="divide-y divide-line rounded-md border border-line bg-raised px-5 py-2">
      {facts.map(
        ([name, value]) =>
          value && (
            <div key={name} className="flex flex-wrap justify-between gap-x-6 py-2.5">
              <dt className="text-muted">{name}</dt>
              <dd className="font-semibold tabular-nums wrap-anywhere">{value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
