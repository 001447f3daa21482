import type { ProductDetail } from "@opop/vendor/contract/catalogue"
import { pictureFile } from "@/ui/picture-sources"

const availability = (pieces: number) => `https://schema.org/${pieces > 0 ? "InStock" : "OutOfStock"}`

/**
 * A product for search engines: one offer per variant, each sold by its cooperative.
 * @param site the shop's address; `url` and `storeUrl` are absolute
 */
export function productJsonLd(
  product: ProductDetail,
  { site, url, storeUrl }: { site: string; url: string; storeUrl: string },
) {
  const { title, subtitle, description, pictures, category, cooperative, variants, weight } = product
  const seller = { "@type": "Organization", name: cooperative.name, url: storeUrl }
  return {
    "@context": "https://schema.org",
    "@type": "Product",
    name: title,
    description: description || subtitle || title,
    url,
    image: pictures.map((picture) => new URL(pictureFile(picture, picture.width, "webp"), site).href),
    ...(category && { category: category.name }),
    ...(weight !== null && { weight: { "@type": "QuantitativeValue", value: weight, unitCode: "GRM" } }),
    brand: { "@type": "Brand", name: cooperative.name },
    countryOfOrigin: "ID",
    offers: variants.map((variant) => ({
      "@type": "Offer",
      url,
      ...(variants.length > 1 && { name: `${title}, ${variant.title}` }),
      ...(variant.sku && { sku: variant.sku }),
      price: variant.price,
      priceCurrency: "IDR",
      availability: availability(variant.available),
      itemCondition: "https://schema.org/NewCondition",
      seller,
    })),
  }
}
