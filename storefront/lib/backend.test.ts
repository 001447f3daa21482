import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { z } from "zod"
import { askBackend, expected, found, tellBackend } from "./backend"
import { BackendFailure } from "./backend-error"

const { jar } = vi.hoisted(() => ({ jar: new Map<string, { value: string }>() }))
vi.mock("next/headers", () => ({
  headers: async () => new Headers({ "x-forwarded-for": "1.1.1.1, 203.0.113.7", "user-agent": "Phone 1.0" }),
  cookies: async () => jar,
}))
vi.mock("./server-env", () => ({
  serverEnv: () => ({
    BACKEND_URL: "http://backend.test",
    PUBLISHABLE_KEY: "pk_test",
    STOREFRONT_SECRET: "s".repeat(32),
  }),
}))

const fetching = vi.fn<typeof fetch>()
const schema = z.object({ count: z.int() })
const answer = (status: number, body: unknown) => fetching.mockResolvedValue(Response.json(body, { status }))
const sent = () => {
  const [url, init] = fetching.mock.calls[0] ?? []
  return { url: String(url), headers: new Headers(init?.headers), body: init?.body }
}

beforeEach(() => vi.stubGlobal("fetch", fetching.mockReset()))
afterEach(() => vi.unstubAllGlobals())

describe("askBackend", () => {
  it("names the sales channel and the language, and leaves out what is empty", async () => {
    answer(200, { count: 2 })
    expect(await askBackend("/store/x", { schema, lng: "en", query: { page: 2, q: undefined } })).toEqual({
      ok: true,
      data: { count: 2 },
    })
    expect(sent().url).toBe("http://backend.test/store/x?page=2&locale=en")
    expect(sent().headers.get("x-publishable-api-key")).toBe("pk_test")
    expect(sent().headers.has("x-storefront-secret")).toBe(false)
  })

  it("tells with a member's token, and no other, where they work and from which browser", async () => {
    jar.set("member_token", { value: "mine" }).set("desk_cooperative", { value: "coop_2" })
    answer(200, { count: 2 })
    await askBackend("/vendor/x", { schema, token: "mine" })
    expect([sent().headers.get("x-cooperative"), sent().headers.get("x-visitor-agent")]).toEqual([
      "coop_2",
      "Phone 1.0",
    ])
    fetching.mockClear()
    answer(200, { count: 2 })
    await askBackend("/store/x", { schema, token: "a-buyer's" })
    expect(sent().headers.has("x-cooperative")).toBe(false)
    fetching.mockClear()
    jar.set("desk_cooperative", { value: "x\r\nevil: 1" })
    answer(200, { count: 2 })
    await askBackend("/vendor/x", { schema, token: "mine" })
    expect(sent().headers.has("x-cooperative")).toBe(false)
    jar.clear()
  })

  it("throws with its cause when the backend is away, broken or off its contract", async () => {
    fetching.mockRejectedValue(new TypeError("refused"))
    await expect(askBackend("/x", { schema })).rejects.toMatchObject({
      name: "BackendFailure",
      cause: new TypeError("refused"),
    })
    answer(500, { code: "unknown_error" })
    await expect(askBackend("/x", { schema })).rejects.toThrow(BackendFailure)
    answer(200, { count: "many" })
    await expect(askBackend("/x", { schema })).rejects.toThrow(/contract/)
  })
})

describe("tellBackend", () => {
  it("passes the address that our proxy saw, with the proof that it comes from us", async () => {
    answer(200, { count: 1 })
    await tellBackend("/store/carts", { schema, body: { a: 1 } })
    expect(sent().headers.get("x-visitor-address")).toBe("203.0.113.7")
    expect(sent().headers.get("x-storefront-secret")).toHaveLength(32)
    expect(sent().body).toBe('{"a":1}')
  })

  it("turns an absent backend into a refusal, so that a form keeps what was typed", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined)
    fetching.mockRejectedValue(new TypeError("refused"))
    expect(await tellBackend("/x", { schema })).toEqual({
      ok: false,
      error: { code: "backend_unreachable", details: {} },
    })
  })
})

describe("found and expected", () => {
  const missing = { ok: false as const, error: { code: "product_not_found", details: {} } }

  it("tell what is missing from what went wrong", () => {
    expect(found({ ok: true, data: 1 }, "product_not_found")).toBe(1)
    expect(found(missing, "product_not_found")).toBeUndefined()
    expect(() => found(missing, "cooperative_not_found")).toThrow(BackendFailure)
    expect(() => expected(missing)).toThrow(BackendFailure)
  })
})
