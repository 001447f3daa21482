import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { WalletIcon } from "@/ui/icons/wallet-icon"
import { RadioCard } from "@/ui/radio-card"
import { paymentMethods } from "./payment-methods"

/** How to pay, one card per method. */
export function PaymentChoice({ lng }: { lng: Language }) {
  const t = getT(lng, "checkout")
  return (
    <fieldset className="rounded-md border border-line bg-raised p-4 sm:p-6">
      <legend className="float-left mb-3 flex w-full items-center gap-2.5 text-lg font-bold">
        <WalletIcon className="size-5 text-brand" />
        {t("payment.title")}
      </legend>
      <div className="clear-both grid gap-2">
        {paymentMethods.map(({ name, provider }, index) => (
          <RadioCard
            key={provider}
            name="provider"
            value={provider}
            required
            defaultChecked={index === 0}
            title={t(`payment.${name}.title`)}
            note={t(`payment.${name}.text`)}
          />
        ))}
      </div>
    </fieldset>
  )
}
