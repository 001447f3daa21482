import { expect, it } from "vitest"
import { isSameSite } from "./same-site"

it.each([
  [{ origin: "https://opop.test", host: "opop.test" }, true],
  [{ origin: "https://opop.test", host: "inner:8000", "x-forwarded-host": "opop.test" }, true],
  [{ origin: "https://evil.test", host: "opop.test" }, false],
  [{ origin: "null", host: "opop.test" }, false],
  [{ host: "opop.test" }, false],
  [{ origin: "https://opop.test.evil.test", host: "opop.test" }, false],
])("%o: %s", (headers, same) => {
  expect(isSameSite(new Headers(headers as Record<string, string>))).toBe(same)
})
