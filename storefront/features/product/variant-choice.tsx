import type { ProductVariant } from "@opop/vendor/contract/catalogue"
import type { Language } from "@/i18n/languages"
import { formatRupiah } from "@/lib/money"
import { RadioCard } from "@/ui/radio-card"
import type { BuyBoxTexts } from "./buy-box-texts"
import { stockState } from "./stock-state"
import { StockText } from "./stock-text"

type Props = {
  lng: Language
  option: string
  variants: ProductVariant[]
  chosen: string | undefined
  onChoose: (id: string) => void
  texts: BuyBoxTexts
}

/** The variants as cards; each says its price where prices differ, and when little or nothing is left. */
export function VariantChoice({ lng, option, variants, chosen, onChoose, texts }: Props) {
  const varies = new Set(variants.map(({ price }) => price)).size > 1
  return (
    <fieldset>
      <legend className="mb-2 text-sm font-semibold">{option}</legend>
      <div className="grid grid-cols-2 gap-2">
        {variants.map(({ id, title, price, available }) => {
          const stock = stockState(available)
          return (
            <RadioCard
              key={id}
              name="variant"
              value={id}
              required
              checked={id === chosen}
              onChange={() => onChoose(id)}
              disabled={stock.kind === "sold_out"}
              title={title}
              note={
                varies || stock.kind !== "enough" ? (
                  <span className="flex flex-wrap gap-x-2">
                    {varies && <span className="tabular-nums">{formatRupiah(price, lng)}</span>}
                    <StockText stock={stock} texts={texts} />
                  </span>
                ) : undefined
              }
            />
          )
        })}
      </div>
    </fieldset>
  )
}
