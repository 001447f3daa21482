import type { Metadata } from "next"
import { listProducts } from "@/features/catalogue/search-catalogue"
import { MissingPage } from "@/features/shell/missing-page"
import { listCooperatives } from "@/features/store/list-cooperatives"
import { loadCooperative } from "@/features/store/load-cooperative"
import { StoreJsonLd } from "@/features/store/store-json-ld-scripts"
import { storeMetadata } from "@/features/store/store-metadata"
import { StoreView } from "@/features/store/store-view"
import { languageOf, placeholder } from "@/i18n/language-of"
import { isLanguage } from "@/i18n/languages"

export const ensureStatic = "navigation"

export const generateStaticParams = () => [{ lng: placeholder, handle: placeholder }]

type Props = PageProps<"/[lng]/stores/[handle]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng, handle } = await params
  return isLanguage(lng) ? storeMetadata(lng, await loadCooperative(lng, handle)) : {}
}

export default async function StorePage({ params }: Props) {
  const lng = await languageOf(params)
  const cooperative = await loadCooperative(lng, (await params).handle)
  if (!cooperative) return <MissingPage lng={lng} />
  const [answer, { cooperatives }] = await Promise.all([
    listProducts(lng, { cooperative: cooperative.handle, sort: "newest", per_page: 48 }),
    listCooperatives(lng, { regency: cooperative.regency_code }),
  ])
  const neighbours = cooperatives.filter(({ id }) => id !== cooperative.id).slice(0, 3)
  return (
    <>
      <StoreJsonLd lng={lng} cooperative={cooperative} />
      <StoreView lng={lng} cooperative={cooperative} answer={answer} neighbours={neighbours} />
    </>
  )
}
