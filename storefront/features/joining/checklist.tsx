import type { RequirementsAnswer } from "@opop/vendor/contract/requirement"
import { DeskCard } from "@/features/seller/desk-card"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { RequirementItem } from "./requirement-item"

/** What is still to show until the first sale, and how many products there may be until then. */
export function Checklist({
  lng,
  checklist: { requirements, allowance },
}: {
  lng: Language
  checklist: RequirementsAnswer
}) {
  const t = getT(lng, "joining")
  return (
    <DeskCard title={t("checklist.title")}>
      <p className="text-muted">
        {allowance.limit === null ? t("checklist.no_limit") : t("checklist.limit", { count: allowance.limit })}
      </p>
      <ul className="mt-2 divide-y divide-line">
        {requirements.map((requirement) => (
          <RequirementItem key={requirement.id} lng={lng} requirement={requirement} />
        ))}
      </ul>
    </DeskCard>
  )
}
