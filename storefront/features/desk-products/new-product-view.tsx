import { BackLink } from "@/features/seller/back-link"
import { draftTexts } from "@/features/seller/draft-texts"
import type { Me } from "@/features/seller/load-me"
import { pictureFieldTexts } from "@/features/seller/picture-field-texts"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { LimitNote } from "./limit-note"
import type { NewProduct } from "./load-new-product"
import { nearLimit } from "./near-limit"
import { ProductForm } from "./product-form"
import { productFormTexts } from "./product-form-texts"
import { saveProduct } from "./save-product"

type Props = {
  lng: Language
  me: Me
  answer: NewProduct
  /** The same again is the same product. */
  newKey: string
}

/** The form of a product that is not there yet. */
export function NewProductView({ lng, me, answer: { categories, counts, limit }, newKey }: Props) {
  const t = getT(lng, "desk-products")
  return (
    <>
      <BackLink href={routes.deskProducts(lng)}>{t("title")}</BackLink>
      <h1 className="text-title">{t("new.title")}</h1>
      <p className="mt-1 mb-5 text-muted">{t("new.lead")}</p>
      <LimitNote lng={lng} used={counts.all} limit={limit} />
      {nearLimit(counts.all, limit) !== "reached" && (
        <ProductForm
          lng={lng}
          action={saveProduct}
          draft={`product-new-${me.cooperative.handle}`}
          first={{ key: newKey }}
          gaps={{}}
          marked={{}}
          gapsTitle=""
          categories={categories}
          englishBy={undefined}
          may={{ propose: true, draft: true }}
          texts={productFormTexts(lng)}
          drafts={draftTexts(lng)}
          photos={pictureFieldTexts(lng)}
        />
      )}
    </>
  )
}
