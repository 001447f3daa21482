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
  it("forgets each tag at once", async () => {
    const response = await post(JSON.stringify({ tags: ["catalogue", "product:sambal"] }), secret)
    expect(await response.json()).toEqual({ revalidated: 2 })
    expect(revalidateTag.mock.calls).toEqual([
      ["catalogue", { expire: 0 }],
      ["product:sambal", { expire: 0 }],
    ])
  })

  it("listens only to who knows the secret", async () => {
    for (const given of [undefined, "", "s", "t".repeat(32), "s".repeat(33)])
      expect((await post('{"tags":["catalogue"]}', given)).status).toBe(401)
    expect(revalidateTag).not.toHaveBeenCalled()
  })

  it("refuses what is not a list of tags", async () => {
    for (const body of ["", "[]", '{"tags":[]}', '{"tags":[1]}', '{"tags":["a"],"x":1}'])
      expect((await post(body, secret)).status).toBe(400)
    expect(revalidateTag).not.toHaveBeenCalled()
  })
})
