import type { Metadata } from "next"
import { directoryMetadata } from "@/features/store/directory-metadata"
import { DirectoryView } from "@/features/store/directory-view"
import { listCooperatives } from "@/features/store/list-cooperatives"
import { loadDirectory } from "@/features/store/load-directory"
import { languageOf, placeholder } from "@/i18n/language-of"
import { isLanguage } from "@/i18n/languages"

/** Made for each address and sent whole, so that choosing needs no script; answers of the backend are kept. */
export const instant = false

export const generateStaticParams = () => [{ lng: placeholder }]

type Props = PageProps<"/[lng]/stores">

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { lng } = await params
  return isLanguage(lng) ? directoryMetadata(lng, await loadDirectory(await searchParams)) : {}
}

export default async function StoresPage({ params, searchParams }: Props) {
  const lng = await languageOf(params)
  const directory = await loadDirectory(await searchParams)
  const { regency, q, page } = directory.selection
  const { cooperatives, count } = await listCooperatives(lng, {
    regency: regency || undefined,
    q: q || undefined,
    page,
  })
  return (
    <main id="main" className="wrap pt-4 pb-6 md:pt-7">
      <DirectoryView lng={lng} directory={directory} cooperatives={cooperatives} count={count} />
    </main>
  )
}
