import type { HalalStatus } from "@opop/halal/contract/halal-status"
import { HalalPanel } from "@/features/halal/halal-panel"
import type { Language } from "@/i18n/languages"
import { HalalSeal } from "@/ui/halal-seal"
import { Section } from "@/ui/section"

const statuses: HalalStatus[] = [
  { kind: "certified", number: "ID35110000000000000", issuer: "BPJPH", verified_on: "2026-09-14" },
  { kind: "exempt", rule: "KMA 1360/2021" },
  { kind: "in_process" },
  { kind: "revoked" },
  { kind: "none" },
]

/** The seal in three sizes, and the five states. */
export function ShowcaseHalal({ lng }: { lng: Language }) {
  return (
    <Section title="HalalSeal, HalalUnfold">
      <div className="mb-5 flex items-end gap-4">
        <HalalSeal className="size-8" />
        <HalalSeal />
        <HalalSeal className="size-40" />
      </div>
      <div className="grid items-start gap-3 md:grid-cols-2">
        {statuses.map((status) => (
          <HalalPanel key={status.kind} lng={lng} status={status} />
        ))}
      </div>
    </Section>
  )
}
