import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { errorMessage } from "@/lib/error-message"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { EmptyState } from "@/ui/empty-state"
import { Notice } from "@/ui/notice"
import type { Outcome } from "./return-place"

type Props = {
  lng: Language
  outcome: Outcome
  /** The code of why nothing could be bought. */
  why: string | undefined
}

/** A payment that is not a purchase yet, or none any more: what has become of it, and what to do. */
export function OutcomeView({ lng, outcome, why }: Props) {
  const t = getT(lng, "checkout")
  const again = outcome === "processing" || outcome === "checking"
  return (
    <EmptyState
      level={1}
      title={t(`outcome.${outcome}.title`)}
      actions={
        <>
          {again && (
            // a whole document: the way leads through a route
            <a
              href={routes.paymentReturn(lng)}
              className="inline-flex min-h-11 items-center justify-center rounded-md bg-brand px-5 font-semibold text-brand-ink hover:bg-brand-strong"
            >
              {t("outcome.again")}
            </a>
          )}
          {outcome === "returning" && <ButtonLink href={routes.cart(lng)}>{t("outcome.cart")}</ButtonLink>}
          <ButtonLink href={routes.purchases(lng)} look={outcome === "arrived" ? "primary" : "secondary"}>
            {t("outcome.look_up")}
          </ButtonLink>
        </>
      }
    >
      {why && (
        <Notice tone="warning" className="mb-4 text-left">
          {errorMessage(lng, { code: why, details: {} })}
        </Notice>
      )}
      <p>{t(`outcome.${outcome}.text`)}</p>
    </EmptyState>
  )
}
