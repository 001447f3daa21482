import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatNumber } from "@/lib/numbers"

type Props = { lng: Language; cooperatives: number; regencies: number; certified: number }

/** Three true numbers, counted from the catalogue. */
export function Figures({ lng, cooperatives, regencies, certified }: Props) {
  const t = getT(lng, "home")
  const figures = [
    { value: cooperatives, name: t("figures.cooperatives", { count: cooperatives }) },
    { value: regencies, name: t("figures.regencies", { count: regencies }) },
    { value: certified, name: t("figures.certified", { count: certified }) },
  ]
  return (
    <section aria-label={t("figures.label")} className="border-b border-line bg-raised">
      <dl className="wrap grid grid-cols-3 divide-x divide-line py-5 md:py-7">
        {figures.map(({ value, name }) => (
          <div
            key={name}
            className="flex flex-col-reverse justify-end px-3 first:pl-0 last:pr-0 md:flex-row-reverse md:items-center md:justify-center md:gap-4 md:px-6"
          >
            <dt className="max-w-[22ch] text-xs text-muted md:text-base md:leading-snug">{name}</dt>
            <dd className="text-title font-bold tracking-tight text-brand tabular-nums md:text-[2.5rem] md:leading-none">
              {formatNumber(value, lng)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
