import type { PayoutAccount } from "@opop/vendor/contract/payout"
import { DeskCard } from "@/features/seller/desk-card"
import { TaskForm } from "@/features/seller/task-form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { connectStripe } from "./connect-stripe"
import { ownerFields } from "./owner-fields"

type Props = {
  lng: Language
  stripe: NonNullable<PayoutAccount["stripe"]>
  owner: boolean
  /** Whether the owner's sign-in asks for a code. */
  codeNeeded: boolean
}

/** Payouts through Stripe, where the platform has it: how far the cooperative's account there is, and the way on. */
export function StripeCard({ lng, stripe: { connected, payouts_enabled, missing }, owner, codeNeeded }: Props) {
  const t = getT(lng, "desk-money")
  const state = payouts_enabled ? "connected" : connected ? "unfinished" : "none"
  return (
    <DeskCard title={t("stripe.title")}>
      <p>{t(`stripe.${state}`)}</p>
      {missing.length > 0 && (
        <div className="mt-2 text-sm text-muted">
          <p>{t("stripe.missing")}</p>
          <ul className="list-disc pl-5 wrap-anywhere">
            {missing.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      )}
      {owner && state !== "connected" && (
        <div className="mt-4">
          <TaskForm
            action={connectStripe}
            hidden={{ lng }}
            fields={ownerFields(lng, codeNeeded, t("stripe.password_hint"))}
            look="secondary"
            submit={state === "none" ? t("stripe.connect") : t("stripe.continue")}
            submitting={t("stripe.connecting")}
          />
        </div>
      )}
    </DeskCard>
  )
}
