import { type Application, applicationFields } from "@opop/vendor/contract/application"
import type { Regency } from "@opop/vendor/contract/cooperative"
import { DeskCard } from "@/features/seller/desk-card"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"

type Props = { lng: Language; application: Application; regencies: readonly Regency[] }

/** What was told, to read. */
export function ApplicationFacts({ lng, application: { data }, regencies }: Props) {
  const t = getT(lng, "joining")
  const told = applicationFields.filter((field) => data[field] !== null && data[field] !== "")
  const nameOf = (code: string | null) => regencies.find((regency) => regency.code === code)?.name
  return (
    <DeskCard title={t("form")}>
      <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
        {told.map((field) => (
          <div key={field} className="min-w-0">
            <dt className="text-sm text-muted">{t(`field.${field}`)}</dt>
            <dd className="font-semibold wrap-anywhere">
              {field === "regency_code" ? (nameOf(data[field]) ?? data[field]) : data[field]}
            </dd>
          </div>
        ))}
      </dl>
    </DeskCard>
  )
}
