import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"

const steps = ["one", "two", "three", "four"] as const

/** From handing in to the badge, and to its end. */
export function HalalSteps({ lng }: { lng: Language }) {
  const t = getT(lng, "halal")
  return (
    <ol className="grid gap-x-8 gap-y-6 md:grid-cols-4">
      {steps.map((step, index) => (
        <li
          key={step}
          className="relative flex gap-4 border-l-2 border-halal-accent pl-5 md:flex-col md:gap-2 md:border-t-2 md:border-l-0 md:pt-4 md:pl-0"
        >
          <span aria-hidden="true" className="text-xl font-bold text-halal tabular-nums">
            {index + 1}
          </span>
          <p>{t(`page.how.${step}`)}</p>
        </li>
      ))}
    </ol>
  )
}
