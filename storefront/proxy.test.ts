import { NextRequest } from "next/server"
import { beforeEach, describe, expect, it, vi } from "vitest"
import { languageCodes } from "./i18n/languages"
import { config, proxy } from "./proxy"

const runs = (path: string) => config.matcher.some((pattern) => new RegExp(`^${pattern}$`).test(path))

const ask = (path: string, headers: Record<string, string> = {}) =>
  proxy(new NextRequest(`http://shop.test${path}`, { headers }))

beforeEach(() => {
  vi.stubEnv("BACKEND_URL", "http://backend.test")
  vi.stubEnv("PUBLISHABLE_KEY", "pk_test")
  vi.stubEnv("STOREFRONT_SECRET", "s".repeat(32))
})

describe("proxy", () => {
  it.each(languageCodes)("leaves the pages of %s alone", (lng) => {
    for (const path of [`/${lng}`, `/${lng}/products`, `/${lng}/a/b`]) expect(runs(path)).toBe(false)
  })

  it("leaves routes and files alone", () => {
    for (const path of [
      "/api/health",
      "/_next/static/x.js",
      "/icon.svg",
      "/robots.txt",
      "/sitemap.xml",
      "/open-graph.png",
      "/media/ab/160.webp",
    ])
      expect(runs(path)).toBe(false)
  })

  it("answers everything else", () => {
    for (const path of ["/", "/fr", "/fr/products", "/idx", "/wp-login.php"]) expect(runs(path)).toBe(true)
  })

  it("greets in the chosen language and keeps the query", () => {
    const response = ask("/?ref=poster", { cookie: "lng=en" })
    expect(response.status).toBe(307)
    expect(response.headers.get("location")).toBe("http://shop.test/en?ref=poster")
    expect(response.headers.get("cache-control")).toContain("no-store")
  })

  it("sends other addresses to the page for nothing", () => {
    expect(ask("/fr/products").headers.get("x-middleware-rewrite")).toBe("http://shop.test/_not-found")
  })
})
