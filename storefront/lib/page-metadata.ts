import "server-only"
import type { Metadata } from "next"
import { getT } from "@/i18n/get-t"
import { defaultLanguage, type Language, languageCodes, languages } from "@/i18n/languages"
import { inLanguage } from "./routes"

type Page = {
  lng: Language
  /** With its language: what `routes` gives, without a query. */
  path: string
  /** Without the shop's name; leave out on the home page. */
  title?: string
  description?: string
  /** Address of a picture for link previews, and what it shows. */
  picture?: { url: string; width: number; height: number; alt: string } | undefined
  /** Personal pages and search results stay out of search engines. */
  hidden?: boolean
}

/** Every language of a page, and the default for everybody else. */
export const languageAlternates = (path: string): Record<string, string> => ({
  ...Object.fromEntries(languageCodes.map((lng) => [lng, inLanguage(path, lng)])),
  "x-default": inLanguage(path, defaultLanguage),
})

/** Title, canonical address, languages and link preview of a page. Addresses become absolute through the layout. */
export function pageMetadata({ lng, path, title, description, picture, hidden = false }: Page): Metadata {
  return {
    ...(title && { title }),
    ...(description && { description }),
    alternates: { canonical: path, languages: languageAlternates(path) },
    openGraph: {
      type: "website",
      url: path,
      siteName: getT(lng, "common")("site.name"),
      locale: languages[lng].openGraph,
      ...(title && { title }),
      ...(description && { description }),
      images: [picture ?? { url: "/open-graph.png", width: 1200, height: 630, alt: "OPOP" }],
    },
    twitter: { card: "summary_large_image" },
    ...(hidden && { robots: { index: false, follow: true } }),
  }
}
