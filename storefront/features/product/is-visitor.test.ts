import { expect, it } from "vitest"
import { isVisitor } from "./is-visitor"

const phone =
  "Mozilla/5.0 (Linux; Android 13; SM-A145F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36"

it.each([
  [{ "user-agent": phone }, true],
  [{ "user-agent": phone, "sec-fetch-site": "same-origin" }, true],
  [{ "user-agent": phone, "sec-fetch-site": "cross-site" }, false],
  [{ "user-agent": phone, "sec-purpose": "prefetch;prerender" }, false],
  [{ "user-agent": phone, purpose: "prefetch" }, false],
  [{ "user-agent": "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)" }, false],
  [{ "user-agent": "facebookexternalhit/1.1" }, false],
  [{ "user-agent": "curl/8.5.0" }, false],
  [{}, false],
])("%j: %s", (headers, counted) => {
  expect(isVisitor(new Headers(headers as Record<string, string>))).toBe(counted)
})
