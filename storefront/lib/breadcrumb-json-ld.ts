/** The way to a page for search engines, from the top down. @param crumbs absolute addresses */
export const breadcrumbJsonLd = (crumbs: readonly { name: string; url: string }[]) => ({
  "@context": "https://schema.org",
  "@type": "BreadcrumbList",
  itemListElement: crumbs.map(({ name, url }, index) => ({
    "@type": "ListItem",
    position: index + 1,
    name,
    item: url,
  })),
})
