import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { LookupForm } from "./lookup-form"

/** The look-up form with its strings. */
export function LookupCard({ lng, number = "" }: { lng: Language; number?: string }) {
  const t = getT(lng, "purchase")
  return (
    <div className="rounded-md border border-line bg-raised p-4 sm:p-6">
      <LookupForm
        lng={lng}
        number={number}
        texts={{
          number: t("lookup.number"),
          numberHint: t("lookup.number_hint"),
          email: t("lookup.email"),
          emailHint: t("lookup.email_hint"),
          submit: t("lookup.submit"),
          submitting: t("lookup.submitting"),
        }}
      />
    </div>
  )
}
