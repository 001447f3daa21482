import { NextRequest } from "next/server"
import { beforeEach, expect, it, vi } from "vitest"
import { GET } from "./route"

const { currentToken, fetch } = vi.hoisted(() => ({ currentToken: vi.fn(), fetch: vi.fn() }))
vi.mock("@/features/account/session-cookies", () => ({ currentToken }))
vi.mock("@/lib/desk-headers", () => ({ deskHeaders: async () => ({}) }))
vi.mock("@/lib/server-env", () => ({ serverEnv: () => ({ BACKEND_URL: "http://backend", PUBLISHABLE_KEY: "pk_1" }) }))
vi.stubGlobal("fetch", fetch)

const get = (file: string, query = "?lng=en") =>
  GET(new NextRequest(`http://shop/api/desk/exports/${file}${query}`), { params: Promise.resolve({ file }) })

beforeEach(() => {
  currentToken.mockReset().mockResolvedValue("token")
  fetch.mockReset().mockResolvedValue(new Response("a;b", { headers: { "content-type": "text/html" } }))
})

it.each(["products.csv", "products.xlsx", "template.csv", "template.xlsx"])("streams %s to be saved", async (file) => {
  const answer = await get(file)
  expect(await answer.text()).toBe("a;b")
  expect(String(fetch.mock.calls[0]?.[0])).toBe(`http://backend/vendor/exports/${file}?locale=en`)
  expect(answer.headers.get("content-disposition")).toBe(`attachment; filename="opop-${file}"`)
  expect(answer.headers.get("content-type")).toMatch(/^(text\/csv|application\/vnd\.openxml)/)
  expect(answer.headers.get("cache-control")).toBe("private, no-store")
})

it.each(["products.pdf", "orders.csv", "products", "../me", "products.csv/x"])("%s is no such file", async (file) => {
  expect((await get(file)).status).toBe(404)
  expect(fetch).not.toHaveBeenCalled()
})

it("needs somebody who is signed in", async () => {
  currentToken.mockResolvedValue(undefined)
  expect((await get("products.csv")).status).toBe(401)
})
