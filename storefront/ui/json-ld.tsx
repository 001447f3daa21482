import { jsonLdText } from "./json-ld-text"

/** Facts for search engines. */
export function JsonLd({ data }: { data: object }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the only place; jsonLdText escapes what could leave the script
      dangerouslySetInnerHTML={{ __html: jsonLdText(data) }}
    />
  )
}
