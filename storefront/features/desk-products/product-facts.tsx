import type { DeskProductDetail } from "@opop/vendor/contract/desk-product"
import { DeskCard } from "@/features/seller/desk-card"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatNumber, formatSize, formatWeight } from "@/lib/numbers"
import { Picture } from "@/ui/picture"
import { Price } from "@/ui/price"

/** What a product says, for whoever may look at it and not write it. */
export function ProductFacts({ lng, product: { product, pictures } }: { lng: Language; product: DeskProductDetail }) {
  const t = getT(lng, "desk-products")
  const { variants, weight, packed } = product
  return (
    <div className="grid gap-5">
      <ul className="grid grid-cols-3 gap-3">
        {pictures.map((picture, index) => (
          <li key={picture.hash} className="aspect-square overflow-hidden rounded-md bg-sunken">
            <Picture picture={picture} alt={t("photo_of", { number: index + 1 })} sizes="30vw" className="size-full" />
          </li>
        ))}
      </ul>
      <DeskCard title={t("form.section.price")}>
        <ul className="divide-y divide-line">
          {variants.map((variant) => (
            <li key={variant.id ?? variant.title.id} className="flex flex-wrap justify-between gap-x-4 py-2">
              <span>{variant.title[lng] || variant.title.id || product.title[lng] || product.title.id}</span>
              <span className="flex gap-4">
                {variant.price !== null && <Price amount={variant.price} lng={lng} className="font-bold" />}
                <span className="text-muted">{t("card.stock", { count: variant.stock })}</span>
              </span>
            </li>
          ))}
        </ul>
      </DeskCard>
      {(weight || packed) && (
        <DeskCard title={t("form.section.parcel")}>
          {weight && <p>{formatWeight(weight, lng)}</p>}
          {packed && (
            <p>
              {formatSize([packed.length, packed.width, packed.height], lng)} · {formatNumber(packed.weight, lng)} g
            </p>
          )}
        </DeskCard>
      )}
    </div>
  )
}
