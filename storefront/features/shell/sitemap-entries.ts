import type { MetadataRoute } from "next"
import { type Language, languageCodes } from "@/i18n/languages"
import { languageAlternates } from "@/lib/page-metadata"

/** Search engines read no more from one file. */
export const sitemapLimit = 50_000

/**
 * Entries of a page in every language, each naming the others.
 * @param address the page's address in a language, without the site
 */
export function sitemapEntries(site: string, address: (lng: Language) => string): MetadataRoute.Sitemap {
  const absolute = (path: string) => new URL(path, site).href
  return languageCodes.map((lng) => {
    const path = address(lng)
    const languages = Object.entries(languageAlternates(path)).map(([code, other]) => [code, absolute(other)])
    return { url: absolute(path), alternates: { languages: Object.fromEntries(languages) } }
  })
}
