import type { MedusaRequest } from "@medusajs/framework/http"
import { expect, it } from "vitest"
import { visitorAddress } from "./visitor-address"

const secret = "s".repeat(32)
const request = (headers: Record<string, string>) =>
  ({
    header: (name: string) => headers[name],
    ip: "203.0.113.9",
    socket: { remoteAddress: "127.0.0.1" },
  }) as unknown as MedusaRequest
const settings = { storefrontSecret: secret, behindProxy: false }

it("believes the storefront's server", () => {
  expect(
    visitorAddress(request({ "x-visitor-address": "198.51.100.7", "x-storefront-secret": secret }), settings),
  ).toBe("198.51.100.7")
})

it.each<Record<string, string>>([{}, { "x-storefront-secret": "guess" }, { "x-storefront-secret": "g".repeat(32) }])(
  "believes nobody else (%j)",
  (headers) => {
    expect(visitorAddress(request({ "x-visitor-address": "198.51.100.7", ...headers }), settings)).toBe("127.0.0.1")
  },
)

it("believes a proxy of ours when there is one", () => {
  expect(visitorAddress(request({}), { ...settings, behindProxy: true })).toBe("203.0.113.9")
})
