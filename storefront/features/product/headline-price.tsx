import type { ProductVariant } from "@opop/vendor/contract/catalogue"
import type { Language } from "@/i18n/languages"
import { formatRupiah } from "@/lib/money"
import type { BuyBoxTexts } from "./buy-box-texts"

type Props = { lng: Language; variants: ProductVariant[]; chosen: ProductVariant | undefined; texts: BuyBoxTexts }

/** The price of what is chosen. Without a script nobody knows what is chosen: then it is the least price. */
export function HeadlinePrice({ lng, variants, chosen, texts }: Props) {
  const least = Math.min(...variants.map(({ price }) => price))
  const varies = variants.some(({ price }) => price !== least)
  return (
    <p className="text-[1.75rem] leading-tight font-bold tracking-tight tabular-nums">
      <span className="sr-only">{texts.price} </span>
      <span className={varies ? "noscript:hidden" : ""}>{formatRupiah(chosen?.price ?? least, lng)}</span>
      {varies && (
        <span className="hidden noscript:inline">
          <span className="text-base font-medium text-muted">{texts.from}</span> {formatRupiah(least, lng)}
        </span>
      )}
    </p>
  )
}
