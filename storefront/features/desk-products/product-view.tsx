import { BackLink } from "@/features/seller/back-link"
import { DoneNotice } from "@/features/seller/done-notice"
import { draftTexts } from "@/features/seller/draft-texts"
import { pictureFieldTexts } from "@/features/seller/picture-field-texts"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { englishBy } from "./english-by"
import { gapTexts, verdictTexts } from "./gap-texts"
import type { ProductPage } from "./load-product-page"
import { ProductAfter } from "./product-after"
import { productDone } from "./product-done"
import { ProductFacts } from "./product-facts"
import { ProductForm } from "./product-form"
import { productFormTexts } from "./product-form-texts"
import { ProductNext } from "./product-next"
import { ProductStateChip } from "./product-state-chip"
import { productTyped } from "./product-typed"
import { saveProduct } from "./save-product"

type Props = {
  lng: Language
  page: ProductPage
  /** What was just done, from the address. */
  done: unknown
  /** Whether this member may write products, or only look at them. */
  writes: boolean
  /** Only to look at what is kept, beside a form in another window. */
  theirs: boolean
}

/** One product: how far it is and what to do about it on top, then its form, or what it says for whoever may not write. */
export function ProductView({ lng, page: { product: shown, categories }, writes, done, theirs }: Props) {
  const t = getT(lng, "desk-products")
  const known = productDone(done)
  const tone = known === "saved" || known === "proposed" || known === "withdrawn" ? "success" : "info"
  const product = writes ? shown : { ...shown, may: [] }
  const edits = product.may.includes("edit")
  return (
    <>
      <BackLink href={routes.deskProducts(lng)}>{t("title")}</BackLink>
      <header className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 lang="id" className="text-title wrap-anywhere">
          {product.title}
        </h1>
        <ProductStateChip state={product.state}>{t(`state.${product.state}`)}</ProductStateChip>
      </header>
      {known && known !== "incomplete" && <DoneNotice tone={tone}>{t(`done.${known}`)}</DoneNotice>}
      <ProductNext lng={lng} product={product} categories={categories} />
      {edits ? (
        <ProductForm
          lng={lng}
          action={saveProduct}
          draft={theirs ? `product-${product.id}-theirs` : `product-${product.id}`}
          first={{ ...productTyped(product, lng), id: product.id, version: String(product.version) }}
          gaps={known === "incomplete" ? gapTexts(lng, product) : {}}
          marked={verdictTexts(lng, product)}
          gapsTitle={t("done.incomplete")}
          categories={categories}
          englishBy={englishBy(lng, product)}
          may={{
            propose: product.may.includes("propose"),
            draft: product.state === "draft" || product.state === "rejected",
          }}
          texts={productFormTexts(lng)}
          drafts={draftTexts(lng)}
          photos={pictureFieldTexts(lng)}
        />
      ) : (
        <ProductFacts lng={lng} product={product} />
      )}
      <ProductAfter lng={lng} product={product} />
    </>
  )
}
