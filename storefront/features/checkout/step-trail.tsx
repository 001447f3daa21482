import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { CheckIcon } from "@/ui/icons/check-icon"
import { Link } from "@/ui/link"
import { type CheckoutStep, checkoutSteps } from "./checkout-step"

type Props = {
  lng: Language
  here: CheckoutStep
  /** The first step that is not done: everything up to it can be opened. */
  open: CheckoutStep
}

/** Where one is on the way to paying, with links to what is done already. */
export function StepTrail({ lng, here, open }: Props) {
  const t = getT(lng, "checkout")
  const at = checkoutSteps.indexOf(here)
  const reachable = checkoutSteps.indexOf(open)
  return (
    <nav aria-label={t("steps")}>
      <ol className="grid grid-cols-3 gap-2">
        {checkoutSteps.map((step, index) => {
          const current = index === at
          const sign = index < reachable && !current ? <CheckIcon className="size-4" /> : index + 1
          const look = current
            ? "border-accent text-ink"
            : index <= reachable
              ? "border-brand text-brand"
              : "border-line text-muted"
          const content = (
            <span
              className={`flex min-h-11 items-center gap-1.5 border-t-3 pt-1.5 text-xs leading-tight font-semibold sm:text-sm ${look}`}
            >
              <span aria-hidden="true" className="shrink-0 tabular-nums">
                {sign}
              </span>
              {t(`step.${step}`)}
            </span>
          )
          return (
            <li key={step} aria-current={current ? "step" : undefined}>
              {!current && index <= reachable ? (
                <Link href={routes.checkout(lng, { step })} className="block hover:underline">
                  {content}
                </Link>
              ) : (
                content
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
