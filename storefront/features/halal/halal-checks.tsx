import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { CheckIcon } from "@/ui/icons/check-icon"

const checks = ["number", "evidence", "in_force", "named"] as const

/** The four things that must be true for the badge. */
export function HalalChecks({ lng }: { lng: Language }) {
  const t = getT(lng, "halal")
  return (
    <ul className="grid gap-3 sm:grid-cols-2 md:gap-4">
      {checks.map((check) => (
        <li key={check} className="flex gap-4 rounded-md border border-line bg-raised p-5">
          <span className="grid size-9 shrink-0 place-items-center rounded-full bg-halal-seal text-halal-accent">
            <CheckIcon />
          </span>
          <p className="pt-1">{t(`page.means.${check}`)}</p>
        </li>
      ))}
    </ul>
  )
}
