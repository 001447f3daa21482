import type { Cooperative } from "@opop/vendor/contract/cooperative"
import type { Metadata } from "next"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { pageMetadata } from "@/lib/page-metadata"
import { routes } from "@/lib/routes"
import { firstSentence } from "./first-sentence"

/** Title and description of a store, or of a page for a store that is not there. Names repeat, so the regency belongs to it. */
export function storeMetadata(lng: Language, cooperative: Cooperative | undefined): Metadata {
  if (!cooperative) return { title: getT(lng, "common")("not_found.title") }
  const { handle, name, pesantren, regency, story } = cooperative
  return pageMetadata({
    lng,
    path: routes.store(lng, handle),
    title: `${name}, ${regency}`,
    description: [getT(lng, "store")("description", { name, pesantren, regency }), firstSentence(story)]
      .filter(Boolean)
      .join(" "),
  })
}
