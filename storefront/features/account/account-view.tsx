import type { Purchase } from "@opop/vendor/contract/purchase"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { DeskCard } from "./desk-card"
import type { Customer } from "./load-customer"
import { PurchaseList } from "./purchase-list"
import { SignOutForm } from "./sign-out-form"

type Props = { lng: Language; customer: Customer; purchases: Purchase[]; member: boolean }

/** The buyer's own page: who they are here, and what they have bought. */
export function AccountView({ lng, customer, purchases, member }: Props) {
  const t = getT(lng, "account")
  return (
    <main id="main" className="wrap py-8 md:py-14">
      <div className="mb-8 flex flex-wrap items-end justify-between gap-x-8 gap-y-4 md:mb-10">
        <div className="min-w-0">
          <h1 className="text-title wrap-anywhere">
            {customer.name ? t("greeting", { name: customer.name }) : t("greeting_plain")}
          </h1>
          <p className="mt-1 wrap-anywhere text-muted">{t("signed_in_as", { email: customer.email })}</p>
        </div>
        <div className="flex items-center gap-4 md:flex-row-reverse">
          <SignOutForm lng={lng} text={t("sign_out")} className="shrink-0" />
          <p className="max-w-52 text-sm text-muted md:text-right">{t("sign_out_note")}</p>
        </div>
      </div>
      {member && <DeskCard lng={lng} />}
      <p className="mb-6">
        <ButtonLink href={routes.myQuestions(lng)} look="secondary" className="min-h-12">
          {t("questions")}
        </ButtonLink>
      </p>
      <PurchaseList lng={lng} purchases={purchases} />
    </main>
  )
}
