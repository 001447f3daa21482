import type { MetadataRoute } from "next"
import { connection } from "next/server"
import { languageCodes } from "@/i18n/languages"
import { serverEnv } from "@/lib/server-env"

const personal = ["cart", "checkout", "purchases", "account", "seller"]

export default async function robots(): Promise<MetadataRoute.Robots> {
  // the shop's address is read when it is asked for, not at build time
  await connection()
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: ["/api/", ...languageCodes.flatMap((lng) => personal.map((page) => `/${lng}/${page}`))],
    },
    sitemap: new URL("/sitemap.xml", serverEnv().STOREFRONT_URL).href,
  }
}
