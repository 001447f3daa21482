import { beforeEach, expect, it, vi } from "vitest"
import { GET } from "./route"

vi.mock("@/lib/server-env", () => ({ serverEnv: () => ({ BACKEND_URL: "http://backend.test" }) }))

const hash = "0123456789abcdef0123456789abcdef"
const fetching = vi.fn<typeof fetch>()
const ask = (file: string, of = hash) =>
  GET(new Request("http://shop.test"), { params: Promise.resolve({ hash: of, file }) })
const picture = () =>
  new Response("avif", { headers: { "content-type": "image/avif", "cache-control": "immutable", "set-cookie": "x=1" } })

beforeEach(() => vi.stubGlobal("fetch", fetching.mockReset()))

it("fetches pictures from the backend, with the headers that keep them", async () => {
  fetching.mockResolvedValue(picture())
  const answer = await ask("160.avif")
  expect(String(fetching.mock.calls[0]?.[0])).toBe(`http://backend.test/media/${hash}/160.avif`)
  expect(await answer.text()).toBe("avif")
  expect(Object.fromEntries(answer.headers)).toEqual({ "content-type": "image/avif", "cache-control": "immutable" })
})

it("asks once more when the connection breaks", async () => {
  fetching.mockRejectedValueOnce(new TypeError("ECONNRESET")).mockResolvedValue(picture())
  expect((await ask("160.avif")).status).toBe(200)
})

it("is unavailable, and kept by nobody, when the backend is away", async () => {
  fetching.mockRejectedValue(new TypeError("ECONNREFUSED"))
  const answer = await ask("160.avif")
  expect(answer.status).toBe(503)
  expect(answer.headers.get("cache-control")).toBe("no-store")
  expect(fetching).toHaveBeenCalledTimes(2)
})

it.each([["160.svg"], ["..%2Fsecrets.json"], ["160.avif", "short"]])("asks nobody for %s", async (file, of?) => {
  expect((await ask(file, of)).status).toBe(404)
  expect(fetching).not.toHaveBeenCalled()
})
