import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { CartIcon } from "@/ui/icons/cart-icon"
import { ParcelIcon } from "@/ui/icons/parcel-icon"
import { WalletIcon } from "@/ui/icons/wallet-icon"

const steps = [
  { key: "choose", Icon: CartIcon },
  { key: "pay", Icon: WalletIcon },
  { key: "receive", Icon: ParcelIcon },
] as const

/** How buying from several cooperatives works, in three steps. */
export function BuyingSteps({ lng }: { lng: Language }) {
  const t = getT(lng, "home")
  return (
    <ol className="grid gap-px overflow-hidden rounded-lg border border-line bg-line md:grid-cols-3">
      {steps.map(({ key, Icon }, index) => (
        <li key={key} className="flex gap-4 bg-raised p-5 md:flex-col md:p-7">
          <span className="relative grid size-12 shrink-0 place-items-center rounded-t-full rounded-b-sm bg-accent-soft text-ink">
            <Icon className="size-6" />
          </span>
          <div>
            <h3 className="text-lg leading-snug">
              <span className="text-muted tabular-nums">{index + 1}. </span>
              {t(`steps.${key}.title`)}
            </h3>
            <p className="mt-1 text-muted">{t(`steps.${key}.text`)}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}
