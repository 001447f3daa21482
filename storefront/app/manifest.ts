import type { MetadataRoute } from "next"
import { getT } from "@/i18n/get-t"
import { defaultLanguage } from "@/i18n/languages"

/** For the home screen of a phone. It begins at `/`, which finds the language. */
export default function manifest(): MetadataRoute.Manifest {
  const t = getT(defaultLanguage, "common")
  return {
    name: t("site.name"),
    short_name: "OPOP",
    description: t("site.description"),
    lang: defaultLanguage,
    start_url: "/",
    display: "standalone",
    background_color: "#fbf7ef",
    theme_color: "#fbf7ef",
    icons: [
      { src: "/icon.svg", type: "image/svg+xml", sizes: "any" },
      { src: "/icons/icon-192.png", type: "image/png", sizes: "192x192" },
      { src: "/icons/icon-512.png", type: "image/png", sizes: "512x512" },
      { src: "/icons/icon-maskable-512.png", type: "image/png", sizes: "512x512", purpose: "maskable" },
    ],
  }
}
