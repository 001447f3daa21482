import { NextRequest } from "next/server"
import { beforeEach, expect, it, vi } from "vitest"
import { GET } from "./route"

const { currentToken, fetch } = vi.hoisted(() => ({ currentToken: vi.fn(), fetch: vi.fn() }))
vi.mock("@/lib/desk-headers", () => ({ deskHeaders: async () => ({}) }))
vi.mock("@/features/account/session-cookies", () => ({ currentToken }))
vi.mock("@/lib/server-env", () => ({ serverEnv: () => ({ BACKEND_URL: "http://backend", PUBLISHABLE_KEY: "pk_1" }) }))
vi.stubGlobal("fetch", fetch)

const get = (file: string, query = "?lng=en") =>
  GET(new NextRequest(`http://shop/api/desk/statements/${file}${query}`), { params: Promise.resolve({ file }) })

beforeEach(() => {
  currentToken.mockReset().mockResolvedValue("token")
  fetch.mockReset().mockResolvedValue(new Response("a;b", { headers: { "content-type": "text/html" } }))
})

it("streams a statement with the member's own token, and nobody keeps it", async () => {
  const answer = await get("2026-11.csv")
  expect(await answer.text()).toBe("a;b")
  const [url, init] = fetch.mock.calls[0] ?? []
  expect(String(url)).toBe("http://backend/vendor/statements/2026-11.csv?locale=en")
  expect(init.headers).toMatchObject({ authorization: "Bearer token" })
  expect(answer.headers.get("cache-control")).toBe("private, no-store")
  expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8")
  expect(answer.headers.get("content-disposition")).toBe('attachment; filename="opop-2026-11.csv"')
})

it.each(["2026-13.csv", "2026-11.html", "2026-11", "../me.csv", "2026-11.csv/../../me"])(
  "%s is no statement, and the backend is not asked",
  async (file) => {
    expect((await get(file)).status).toBe(404)
    expect(fetch).not.toHaveBeenCalled()
  },
)

it("needs somebody who is signed in", async () => {
  currentToken.mockResolvedValue(undefined)
  expect((await get("2026-11.pdf")).status).toBe(401)
  expect(fetch).not.toHaveBeenCalled()
})

it("passes a refusal on without its words", async () => {
  fetch.mockResolvedValue(Response.json({ code: "role_forbidden" }, { status: 403 }))
  const answer = await get("2026-11.pdf")
  expect([answer.status, await answer.text()]).toEqual([403, ""])
})

it("says so when the backend is away", async () => {
  fetch.mockRejectedValue(new Error("down"))
  expect((await get("2026-11.pdf")).status).toBe(503)
})
