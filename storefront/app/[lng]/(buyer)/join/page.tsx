import type { Metadata } from "next"
import { currentToken } from "@/features/account/session-cookies"
import { JoinView } from "@/features/joining/join-view"
import { getT } from "@/i18n/get-t"
import { languageOf, placeholder } from "@/i18n/language-of"
import { isLanguage } from "@/i18n/languages"
import { pageMetadata } from "@/lib/page-metadata"
import { routes } from "@/lib/routes"

export const instant = false

export const generateStaticParams = () => [{ lng: placeholder }]

export async function generateMetadata({ params }: PageProps<"/[lng]/join">): Promise<Metadata> {
  const { lng } = await params
  if (!isLanguage(lng)) return {}
  const t = getT(lng, "joining")
  return pageMetadata({ lng, path: routes.join(lng), title: t("title"), description: t("description") })
}

export default async function JoinPage({ params }: PageProps<"/[lng]/join">) {
  const lng = await languageOf(params)
  const [member, customer] = await Promise.all([currentToken("member"), currentToken("customer")])
  return <JoinView lng={lng} who={member ? "member" : customer ? "buyer" : "nobody"} />
}
