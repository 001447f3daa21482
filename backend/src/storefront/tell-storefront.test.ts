import type { Change } from "@opop/vendor/contract/changes"
import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { tellStorefront } from "./tell-storefront"

const shop = { url: "http://shop.test", secret: "s".repeat(32) }
const fetched = vi.fn<typeof fetch>()
const warn = vi.fn()
const catalogue: Change = { about: "catalogue" }

beforeEach(() => vi.stubGlobal("fetch", fetched.mockReset().mockResolvedValue(new Response("{}"))))
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
  warn.mockReset()
})

const sent = () => fetched.mock.calls.map(([, init]) => JSON.parse(String(init?.body)).changes)

it("sends a burst as one message, each change once, with the secret", async () => {
  await Promise.all([
    tellStorefront([{ about: "product", handle: "sambal" }, catalogue], shop, warn),
    tellStorefront([{ about: "product", handle: "kopi" }, catalogue], shop, warn),
  ])
  expect(sent()).toEqual([[{ about: "product", handle: "sambal" }, catalogue, { about: "product", handle: "kopi" }]])
  expect(fetched.mock.calls[0]?.[1]?.headers).toMatchObject({ "x-storefront-secret": shop.secret })
})

it("sends nothing when no page shows what happened", async () => {
  await tellStorefront([], shop, warn)
  expect(fetched).not.toHaveBeenCalled()
})

it("keeps to the size of message that the storefront accepts", async () => {
  const many = Array.from({ length: 201 }, (_, index): Change => ({ about: "product", handle: `p${index}` }))
  await tellStorefront(many, shop, warn)
  expect(sent().map((changes) => changes.length)).toEqual([200, 1])
})

it("tries again, and warns once when the shop stays away", async () => {
  vi.useFakeTimers()
  fetched.mockRejectedValue(new Error("away"))
  const told = tellStorefront([catalogue], shop, warn)
  await vi.runAllTimersAsync()
  await told
  expect(fetched).toHaveBeenCalledTimes(3)
  expect(warn).toHaveBeenCalledOnce()
})
