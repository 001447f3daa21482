import { beforeEach, describe, expect, it, vi } from "vitest"
import { POST } from "./route"

const revalidateTag = vi.hoisted(() => vi.fn())
const secret = "s".repeat(32)
vi.mock("next/cache", () => ({ revalidateTag }))
vi.mock("@/lib/server-env", () => ({ serverEnv: () => ({ STOREFRONT_SECRET: "s".repeat(32) }) }))

const post = (body: string, given?: string) =>
  POST(
    new Request("http://shop.test/api/revalidate", {
      method: "POST",
      body,
      headers: given ? { "x-storefront-secret": given } : {},
    }),
  )

beforeEach(() => revalidateTag.mockReset())

describe("POST /api/revalidate", () => {
  it("forgets at once what shows the things that have changed, each tag once", async () => {
    const changes = [
      { about: "catalogue" },
      { about: "product", handle: "sambal" },
      { about: "cooperative", handle: "al-amin" },
      { about: "catalogue" },
    ]
    const response = await post(JSON.stringify({ changes }), secret)
    expect(await response.json()).toEqual({ revalidated: 4 })
    expect(revalidateTag.mock.calls).toEqual([
      ["catalogue", { expire: 0 }],
      ["product:sambal", { expire: 0 }],
      ["cooperative:al-amin", { expire: 0 }],
      ["cooperatives", { expire: 0 }],
    ])
  })

  it("listens only to who knows the secret", async () => {
    for (const given of [undefined, "", "s", "t".repeat(32), "s".repeat(33)])
      expect((await post('{"changes":[{"about":"catalogue"}]}', given)).status).toBe(401)
    expect(revalidateTag).not.toHaveBeenCalled()
  })

  it("refuses what is not a list of changes", async () => {
    for (const body of [
      "",
      "[]",
      '{"changes":[]}',
      '{"changes":[1]}',
      '{"changes":[{"about":"product"}]}',
      '{"changes":[{"about":"secrets"}]}',
      '{"changes":[{"about":"catalogue"}],"x":1}',
    ])
      expect((await post(body, secret)).status).toBe(400)
    expect(revalidateTag).not.toHaveBeenCalled()
  })
})
