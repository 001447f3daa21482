import { NextRequest } from "next/server"
import { beforeEach, expect, it, vi } from "vitest"
import texts from "@/i18n/locales/en/desk-products.json"
import errors from "@/i18n/locales/en/errors.json"
import { POST } from "./route"

const { currentToken, fetch } = vi.hoisted(() => ({ currentToken: vi.fn(), fetch: vi.fn() }))
vi.mock("@/features/account/session-cookies", () => ({ currentToken }))
vi.mock("@/lib/server-env", () => ({ serverEnv: () => ({ BACKEND_URL: "http://backend", PUBLISHABLE_KEY: "pk_1" }) }))
vi.mock("@/lib/desk-headers", () => ({ deskHeaders: async () => ({ "x-cooperative": "coop_2" }) }))
vi.stubGlobal("fetch", fetch)

const picture = {
  hash: "a".repeat(32),
  width: 800,
  height: 600,
  blur: "data:image/webp;base64,AAAA",
  colour: "#123456",
}
const ours = { origin: "http://shop", host: "shop", "content-type": "image/jpeg", "content-length": "5" }

const post = (headers: Record<string, string> = {}, body: string | undefined = "photo") =>
  POST(
    new NextRequest("http://shop/api/desk/pictures?lng=en", { method: "POST", headers: { ...ours, ...headers }, body }),
  )

beforeEach(() => {
  currentToken.mockReset().mockResolvedValue("token")
  fetch.mockReset().mockResolvedValue(Response.json({ picture }))
})

it("hands a photo on for the member's cooperative, and answers with the picture", async () => {
  const answer = await post()
  expect(await answer.json()).toEqual({ picture })
  expect(answer.headers.get("cache-control")).toBe("private, no-store")
  const [url, init] = fetch.mock.calls[0] ?? []
  expect([String(url), init.method]).toEqual(["http://backend/vendor/pictures", "POST"])
  expect(init.headers).toMatchObject({
    authorization: "Bearer token",
    "content-type": "image/jpeg",
    "content-length": "5",
    "x-cooperative": "coop_2",
  })
  expect(await new Response(init.body).text()).toBe("photo")
})

it.each([
  ["from another site", { origin: "http://evil" }, 401, "unauthorized", errors.unauthorized],
  ["larger than 15 MB", { "content-length": "15728641" }, 400, "picture_too_large", texts.photos.too_large],
  ["of unknown length", { "content-length": "0" }, 400, "picture_refused", texts.photos.refused],
])("a photo %s never reaches the backend", async (_name, headers, status, code, message) => {
  const answer = await post(headers)
  expect([answer.status, await answer.json()]).toEqual([status, { code, message }])
  expect(fetch).not.toHaveBeenCalled()
})

it("needs somebody who is signed in", async () => {
  currentToken.mockResolvedValue(undefined)
  expect((await post()).status).toBe(401)
  expect(fetch).not.toHaveBeenCalled()
})

it.each([
  [400, { code: "picture_refused" }, 400, texts.photos.refused],
  [403, { code: "role_forbidden" }, 403, errors.role_forbidden],
  [500, {}, 503, errors.backend_unreachable],
  [200, { picture: { hash: "../" } }, 503, errors.backend_unreachable],
])("says what the backend's %d %o means", async (given, body, status, message) => {
  fetch.mockResolvedValue(Response.json(body, { status: given }))
  const answer = await post()
  expect([answer.status, (await answer.json()).message]).toEqual([status, message])
})

it("says so when the backend is away", async () => {
  fetch.mockRejectedValue(new Error("down"))
  expect((await post()).status).toBe(503)
})
