import { describe, expect, it } from "vitest"
import { pageMetadata } from "./page-metadata"

describe("pageMetadata", () => {
  const metadata = pageMetadata({ lng: "en", path: "/en/halal", title: "Halal" })

  it("is canonical in its own language", () => {
    expect(metadata.alternates?.canonical).toBe("/en/halal")
  })

  it("names every language, and Indonesian for everybody else", () => {
    expect(metadata.alternates?.languages).toEqual({ id: "/id/halal", en: "/en/halal", "x-default": "/id/halal" })
  })

  it("keeps personal pages out of search engines", () => {
    expect(metadata.robots).toBeUndefined()
    expect(pageMetadata({ lng: "id", path: "/id/cart", hidden: true }).robots).toMatchObject({ index: false })
  })
})
