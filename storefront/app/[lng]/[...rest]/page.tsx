import { cacheLife } from "next/cache"
import { MissingPage } from "@/features/shell/missing-page"
import { languageOf, placeholder } from "@/i18n/language-of"

export const ensureStatic = "navigation"

export const generateStaticParams = () => [{ lng: placeholder, rest: [placeholder] }]

/** Whatever has no page. Kept for a minute only: tomorrow there may be one. */
export default async function UnknownPage({ params }: PageProps<"/[lng]/[...rest]">) {
  const lng = await languageOf(params)
  await keepBriefly()
  return <MissingPage lng={lng} />
}

async function keepBriefly(): Promise<null> {
  "use cache"
  cacheLife("results")
  return null
}
