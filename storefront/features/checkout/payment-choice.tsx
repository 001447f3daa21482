import type { PaymentMethod } from "@opop/payments/contract/payment"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { WalletIcon } from "@/ui/icons/wallet-icon"
import { RadioCard } from "@/ui/radio-card"

/** How to pay, one card per method; a card needs a script, and says so where there is none. */
export function PaymentChoice({ lng, methods }: { lng: Language; methods: PaymentMethod[] }) {
  const t = getT(lng, "checkout")
  return (
    <fieldset className="rounded-md border border-line bg-raised p-4 sm:p-6">
      <legend className="float-left mb-3 flex w-full items-center gap-2.5 text-lg font-bold">
        <WalletIcon className="size-5 text-brand" />
        {t("payment.title")}
      </legend>
      <div className="clear-both grid gap-2">
        {methods.map((method, index) => (
          <RadioCard
            key={method.provider}
            name="provider"
            value={method.provider}
            data-kind={method.kind}
            required
            defaultChecked={index === 0}
            title={t(`payment.${method.kind}.title`)}
            note={
              method.kind === "card" ? (
                <>
                  {t("payment.card.text")}
                  <span className="hidden noscript:block">{t("payment.card.script")}</span>
                </>
              ) : (
                t(`payment.${method.kind}.text`, { count: method.kind === "transfer" ? method.hours : 0 })
              )
            }
          />
        ))}
      </div>
    </fieldset>
  )
}
