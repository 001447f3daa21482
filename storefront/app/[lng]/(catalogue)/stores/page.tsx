import type { Metadata } from "next"
import { UnreachablePage } from "@/features/shell/unreachable-page"
import { directoryMetadata } from "@/features/store/directory-metadata"
import { DirectoryView } from "@/features/store/directory-view"
import { listCooperatives } from "@/features/store/list-cooperatives"
import { loadDirectory } from "@/features/store/load-directory"
import { languageOf, placeholder } from "@/i18n/language-of"
import { isLanguage } from "@/i18n/languages"
import { ifReachable } from "@/lib/if-reachable"
import { routes } from "@/lib/routes"

/** Made for each address and sent whole, so that choosing needs no script; answers of the backend are kept. */
export const instant = false

export const generateStaticParams = () => [{ lng: placeholder }]

type Props = PageProps<"/[lng]/stores">

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { lng } = await params
  if (!isLanguage(lng)) return {}
  const query = await searchParams
  return (await ifReachable(async () => directoryMetadata(lng, await loadDirectory(query)))) ?? {}
}

export default async function StoresPage({ params, searchParams }: Props) {
  const lng = await languageOf(params)
  const query = await searchParams
  const loaded = await ifReachable(async () => {
    const directory = await loadDirectory(query)
    const { regency, q, page } = directory.selection
    const asked = { regency: regency || undefined, q: q || undefined, page }
    return { directory, ...(await listCooperatives(lng, asked)) }
  })
  if (!loaded) return <UnreachablePage lng={lng} again={routes.stores(lng)} />
  const { directory, cooperatives, count } = loaded
  return (
    <main id="main" className="wrap pt-4 pb-6 md:pt-7">
      <DirectoryView lng={lng} directory={directory} cooperatives={cooperatives} count={count} />
    </main>
  )
}
