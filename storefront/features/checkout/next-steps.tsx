import type { PaymentMethod } from "@opop/payments/contract/payment"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"

/** The first step follows the chosen method by style alone, within a `group/pay`. */
const shownFor: Record<PaymentMethod["kind"], string> = {
  card: "group-has-[[data-kind=card]:checked]/pay:inline",
  qris: "group-has-[[data-kind=qris]:checked]/pay:inline",
  transfer: "group-has-[[data-kind=transfer]:checked]/pay:inline",
}

/** What happens after the button, before anybody presses it. */
export function NextSteps({ lng, methods }: { lng: Language; methods: PaymentMethod[] }) {
  const t = getT(lng, "checkout")
  const first = methods.map(({ kind, provider }) => (
    <span key={provider} className={`hidden ${shownFor[kind]}`}>
      {t(`next.${kind}`)}
    </span>
  ))
  const steps = [
    { name: "pay", text: first },
    { name: "pack", text: t("next.pack") },
    { name: "follow", text: t("next.follow") },
  ]
  return (
    <section aria-labelledby="review-next" className="px-1">
      <h2 id="review-next" className="text-lg">
        {t("next.title")}
      </h2>
      <ol className="mt-2 space-y-2">
        {steps.map(({ name, text }, index) => (
          <li key={name} className="flex gap-3">
            <span
              aria-hidden="true"
              className="grid size-6 shrink-0 place-items-center rounded-full bg-accent-soft text-sm font-bold"
            >
              {index + 1}
            </span>
            <span className="text-sm leading-6">{text}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
