import "@/app/globals.css"
import type { Metadata, Viewport } from "next"
import { jakarta } from "@/app/font"
import { BottomBar } from "@/features/shell/bottom-bar"
import { SiteFooter } from "@/features/shell/site-footer"
import { SiteHeader } from "@/features/shell/site-header"
import { SkipLink } from "@/features/shell/skip-link"
import { getT } from "@/i18n/get-t"
import { languageOf, placeholder } from "@/i18n/language-of"
import { isLanguage } from "@/i18n/languages"
import { serverEnv } from "@/lib/server-env"

export const generateStaticParams = () => [{ lng: placeholder }]

export const viewport: Viewport = {
  viewportFit: "cover",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbf7ef" },
    { media: "(prefers-color-scheme: dark)", color: "#101713" },
  ],
}

export async function generateMetadata({ params }: LayoutProps<"/[lng]">): Promise<Metadata> {
  const { lng } = await params
  if (!isLanguage(lng)) return {}
  const t = getT(lng, "common")
  return {
    metadataBase: new URL(serverEnv().STOREFRONT_URL),
    title: { template: `%s · ${t("site.name")}`, default: t("site.title") },
    description: t("site.description"),
    applicationName: t("site.name"),
    formatDetection: { telephone: false, address: false, email: false },
  }
}

export default async function Layout({ children, params }: LayoutProps<"/[lng]">) {
  const lng = await languageOf(params)
  return (
    <html lang={lng} className={jakarta.variable}>
      <body className="flex flex-col">
        <SkipLink text={getT(lng, "common")("skip")} />
        <SiteHeader lng={lng} />
        <div className="flex-1">{children}</div>
        <SiteFooter lng={lng} demonstration={serverEnv().DEMO === "1"} />
        <BottomBar lng={lng} />
      </body>
    </html>
  )
}
