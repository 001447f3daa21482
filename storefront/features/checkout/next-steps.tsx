import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"

/** What happens after the button, before anybody presses it. */
export function NextSteps({ lng }: { lng: Language }) {
  const t = getT(lng, "checkout")
  const steps = [t("next.transfer"), t("next.pack"), t("next.follow")]
  return (
    <section aria-labelledby="review-next" className="px-1">
      <h2 id="review-next" className="text-lg">
        {t("next.title")}
      </h2>
      <ol className="mt-2 space-y-2">
        {steps.map((step, index) => (
          <li key={step} className="flex gap-3">
            <span
              aria-hidden="true"
              className="grid size-6 shrink-0 place-items-center rounded-full bg-accent-soft text-sm font-bold"
            >
              {index + 1}
            </span>
            <span className="text-sm leading-6">{step}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
