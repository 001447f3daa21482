import type { Metadata } from "next"
import { listProducts } from "@/features/catalogue/search-catalogue"
import { loadHalalStatus } from "@/features/halal/load-halal-status"
import { loadProduct } from "@/features/product/load-product"
import { ProductJsonLd } from "@/features/product/product-json-ld-scripts"
import { productMetadata } from "@/features/product/product-metadata"
import { ProductView } from "@/features/product/product-view"
import { MissingPage } from "@/features/shell/missing-page"
import { languageOf, placeholder } from "@/i18n/language-of"
import { isLanguage } from "@/i18n/languages"

export const ensureStatic = "navigation"

export const generateStaticParams = () => [{ lng: placeholder, handle: placeholder }]

type Props = PageProps<"/[lng]/products/[handle]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng, handle } = await params
  return isLanguage(lng) ? productMetadata(lng, await loadProduct(lng, handle)) : {}
}

export default async function ProductPage({ params }: Props) {
  const lng = await languageOf(params)
  const product = await loadProduct(lng, (await params).handle)
  if (!product) return <MissingPage lng={lng} />
  const [halal, { products }] = await Promise.all([
    loadHalalStatus(product.id),
    listProducts(lng, { cooperative: product.cooperative.handle, in_stock: "1", per_page: 5 }),
  ])
  return (
    <>
      <ProductJsonLd lng={lng} product={product} />
      <ProductView
        lng={lng}
        product={product}
        halal={halal}
        others={products.filter(({ id }) => id !== product.id).slice(0, 4)}
      />
    </>
  )
}
