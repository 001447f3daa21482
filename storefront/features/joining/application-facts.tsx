import { type Application, applicationFields } from "@opop/vendor/contract/application"
import { regencyName } from "@opop/vendor/domain/regencies"
import { DeskCard } from "@/features/seller/desk-card"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"

/** What was told, to read. */
export function ApplicationFacts({ lng, application: { data } }: { lng: Language; application: Application }) {
  const t = getT(lng, "joining")
  const told = applicationFields.filter((field) => data[field] !== null && data[field] !== "")
  return (
    <DeskCard title={t("form")}>
      <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
        {told.map((field) => (
          <div key={field} className="min-w-0">
            <dt className="text-sm text-muted">{t(`field.${field}`)}</dt>
            <dd className="font-semibold wrap-anywhere">
              {field === "regency_code" ? regencyName(String(data[field])) : data[field]}
            </dd>
          </div>
        ))}
      </dl>
    </DeskCard>
  )
}
