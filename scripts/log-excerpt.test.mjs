import { describe, expect, it } from "vitest"
import { logExcerpt } from "./log-excerpt.mjs"

const build = `@opop/media:build: cache hit, replaying logs
@opop/storefront:build: $ next build
@opop/storefront:build: Creating an optimized build
@opop/storefront:build: \u001b[31mError\u001b[0m: Module not found: Can't resolve './price'
@opop/storefront:build: ./features/cart/sum.ts:4:1
@opop/storefront:build: [ELIFECYCLE] Command failed with exit code 1.
@opop/backend:build:admin: Compiling frontend source...
@opop/storefront#build:  ERROR  command exited (1)

 Tasks:    6 successful, 8 total
Failed:    @opop/storefront#build
`

describe("what a person reads of a log", () => {
  it("is the failed package's part of a build, from its first error on, without colours", () => {
    expect(logExcerpt(build)).toEqual([
      "Error: Module not found: Can't resolve './price'",
      "./features/cart/sum.ts:4:1",
    ])
  })

  it("is all of the failed package's part when it names no error", () => {
    expect(logExcerpt("@a/b:build: x Unexpected token\n@c/d:build: fine\nFailed:    @a/b#build\n")).toEqual([
      "x Unexpected token",
    ])
  })

  it("is the end of any other log", () => {
    const lines = Array.from({ length: 30 }, (_, index) => `line ${index}`)
    expect(logExcerpt(lines.join("\n"))).toEqual(lines.slice(-12))
  })
})
