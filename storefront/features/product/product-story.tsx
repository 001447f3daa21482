import type { ProductDetail } from "@opop/vendor/contract/catalogue"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { ProductFacts } from "./product-facts"

const heading = "mb-2 text-xl"

/** What the cooperative tells about its product, and what can be measured. */
export function ProductStory({ lng, product }: { lng: Language; product: ProductDetail }) {
  const t = getT(lng, "product")
  return (
    <div className="max-w-[68ch] space-y-8">
      {product.description && (
        <section>
          <h2 className={heading}>{t("description")}</h2>
          <p className="whitespace-pre-line">{product.description}</p>
        </section>
      )}
      {product.ingredients && (
        <section>
          <h2 className={heading}>{t("made_from")}</h2>
          <p className="whitespace-pre-line">{product.ingredients}</p>
        </section>
      )}
      <section>
        <h2 className={heading}>{t("details")}</h2>
        <ProductFacts lng={lng} product={product} />
      </section>
    </div>
  )
}
