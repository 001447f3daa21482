import type { Metadata } from "next"
import { ClosedDesk } from "@/features/seller/closed-desk"
import { DeskPage } from "@/features/seller/desk-page"
import { HomeView } from "@/features/seller/home-view"
import { loadHome } from "@/features/seller/load-home"
import { openDesk } from "@/features/seller/open-desk"
import { getT } from "@/i18n/get-t"
import { languageOf, placeholder } from "@/i18n/language-of"
import { isLanguage } from "@/i18n/languages"
import { pageMetadata } from "@/lib/page-metadata"
import { routes } from "@/lib/routes"

export const instant = false

export const generateStaticParams = () => [{ lng: placeholder }]

export async function generateMetadata({ params }: PageProps<"/[lng]/seller">): Promise<Metadata> {
  const { lng } = await params
  return isLanguage(lng)
    ? pageMetadata({ lng, path: routes.seller(lng), title: getT(lng, "seller")("title"), hidden: true })
    : {}
}

export default async function SellerPage({ params, searchParams }: PageProps<"/[lng]/seller">) {
  const lng = await languageOf(params)
  const { out } = await searchParams
  const desk = await openDesk((token) => loadHome(lng, token))
  if (desk.kind !== "open") return <ClosedDesk lng={lng} desk={desk} again={routes.seller(lng)} out={out} />
  return (
    <DeskPage lng={lng} me={desk.me}>
      <HomeView lng={lng} me={desk.me} home={desk.data} now={Date.now()} />
    </DeskPage>
  )
}
