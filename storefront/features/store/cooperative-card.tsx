import type { ProductDetail } from "@opop/vendor/contract/catalogue"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { PlaceIcon } from "@/ui/icons/place-icon"
import { StarPattern } from "@/ui/star-pattern"
import { StoreEmblem } from "@/ui/store-emblem"

type Props = {
  lng: Language
  cooperative: ProductDetail["cooperative"]
  /** The product on whose page it stands, to ask about. */
  product: string
}

/** Who makes and sends it: the cooperative, its pesantren, where it is. */
export function CooperativeCard({ lng, cooperative, product }: Props) {
  const t = getT(lng, "product")
  return (
    <section aria-label={cooperative.name} className="overflow-hidden rounded-md border border-line bg-raised">
      <div className="h-11" style={{ backgroundColor: cooperative.colour }}>
        <StarPattern
          variation={cooperative.pattern}
          first={cooperative.accent}
          second="#ffffff"
          size={44}
          className="opacity-60"
        />
      </div>
      <div className="flex items-start gap-3 px-4 pb-4">
        <StoreEmblem look={cooperative} className="relative -mt-5 size-16 ring-4 ring-raised" />
        <div className="min-w-0 flex-1 pt-2.5">
          <p className="text-xs text-muted">{t("sold_by")}</p>
          <h2 className="text-lg leading-snug tracking-normal">{cooperative.name}</h2>
          <p className="text-sm text-muted">{cooperative.pesantren}</p>
          <p className="mt-1 flex items-center gap-1 text-sm text-muted">
            <PlaceIcon className="size-4" />
            {cooperative.regency}
          </p>
        </div>
      </div>
      <div className="grid gap-2.5 px-4 pb-4">
        <ButtonLink href={routes.productQuestions(lng, product)} look="secondary" wide>
          {t("ask")}
        </ButtonLink>
        <ButtonLink href={routes.store(lng, cooperative.handle)} look="secondary" wide>
          {t("visit_store")}
        </ButtonLink>
      </div>
    </section>
  )
}
