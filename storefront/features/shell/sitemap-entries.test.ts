import { describe, expect, it } from "vitest"
import { routes } from "@/lib/routes"
import { sitemapEntries } from "./sitemap-entries"

describe("sitemapEntries", () => {
  it("lists a page in each language with all its alternates", () => {
    const languages = {
      id: "https://shop.test/id/products/sambal",
      en: "https://shop.test/en/products/sambal",
      "x-default": "https://shop.test/id/products/sambal",
    }
    expect(sitemapEntries("https://shop.test", (lng) => routes.product(lng, "sambal"))).toEqual([
      { url: languages.id, alternates: { languages } },
      { url: languages.en, alternates: { languages } },
    ])
  })
})
