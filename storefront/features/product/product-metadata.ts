import type { ProductDetail } from "@opop/vendor/contract/catalogue"
import type { Metadata } from "next"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { pageMetadata } from "@/lib/page-metadata"
import { routes } from "@/lib/routes"
import { pictureFile } from "@/ui/picture-sources"

/** Search results show about this much. */
const descriptionLength = 155

/** Title, description and link preview of a product, or of a page for a product that is not there. */
export function productMetadata(lng: Language, product: ProductDetail | undefined): Metadata {
  if (!product) return { title: getT(lng, "common")("not_found.title") }
  const { title, subtitle, description, cooperative, pictures } = product
  const [picture] = pictures
  return pageMetadata({
    lng,
    path: routes.product(lng, product.handle),
    title: `${title}, ${cooperative.name}`,
    description: shorten([subtitle, description].filter(Boolean).join(". ") || title),
    picture: picture && {
      url: pictureFile(picture, picture.width, "webp"),
      width: picture.width,
      height: picture.height,
      alt: title,
    },
  })
}

/** Cut at a word. */
function shorten(text: string): string {
  if (text.length <= descriptionLength) return text
  return `${text.slice(0, text.lastIndexOf(" ", descriptionLength))} …`
}
