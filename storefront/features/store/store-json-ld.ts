import type { Cooperative } from "@opop/vendor/contract/cooperative"

/** A cooperative as search engines read it. @param url its page, absolute */
export const storeJsonLd = (cooperative: Cooperative, url: string) => ({
  "@context": "https://schema.org",
  "@type": "Store",
  "@id": `${url}#store`,
  name: cooperative.name,
  url,
  ...(cooperative.story && { description: cooperative.story }),
  ...(cooperative.founded !== null && { foundingDate: String(cooperative.founded) }),
  address: {
    "@type": "PostalAddress",
    ...(cooperative.district && { streetAddress: cooperative.district }),
    addressLocality: cooperative.regency,
    addressRegion: "Jawa Timur",
    addressCountry: "ID",
  },
  parentOrganization: { "@type": "Organization", name: cooperative.pesantren },
})
