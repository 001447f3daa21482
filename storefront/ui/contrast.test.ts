import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { contrast, readableOn } from "./contrast"

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8")
const [lightPart = "", darkPart = ""] = css.split("@media (prefers-color-scheme: dark)")

const tokensOf = (text: string) =>
  Object.fromEntries([...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]))

const themes = { light: tokensOf(lightPart), dark: tokensOf(darkPart) }
const grounds = ["surface", "raised", "sunken"]
const softGrounds = ["brand-soft", "accent-soft", "success-soft", "warning-soft", "danger-soft", "halal-soft"]

/** Text on its ground: at least 4.5 to 1. */
const text: [string, string[]][] = [
  ["ink", [...grounds, ...softGrounds]],
  ["muted", grounds],
  ["brand", [...grounds, "brand-soft"]],
  ["brand-ink", ["brand", "brand-strong"]],
  ["accent-ink", ["accent"]],
  ["shade-ink", ["shade"]],
  ["shade-muted", ["shade"]],
  ["accent", ["shade"]],
  ["success", [...grounds, "success-soft"]],
  ["warning", [...grounds, "warning-soft"]],
  ["danger", [...grounds, "danger-soft"]],
  ["halal", [...grounds, "halal-soft"]],
  ["halal-seal-ink", ["halal-seal"]],
  ["tile-1-ink", ["tile-1"]],
  ["tile-2-ink", ["tile-2"]],
  ["tile-3-ink", ["tile-3"]],
  ["tile-4-ink", ["tile-4"]],
]

/** Lines that one must see to use something, and signs: at least 3 to 1. */
const graphics: [string, string[]][] = [
  ["edge", grounds],
  ["halal-accent", ["halal-seal"]],
  ["mark-figure", ["mark"]],
]

const pairs = (table: [string, string[]][]) =>
  table.flatMap(([front, backs]) => backs.map((back) => [front, back] as const))

describe.each(Object.entries(themes))("colours, %s", (_theme, tokens) => {
  const of = (front: string, back: string) => contrast(tokens[front] ?? "#000000", tokens[back] ?? "#000000")

  it.each(pairs(text))("%s reads well on %s", (front, back) => expect(of(front, back)).toBeGreaterThanOrEqual(4.5))

  it.each(pairs(graphics))("%s is seen on %s", (front, back) => expect(of(front, back)).toBeGreaterThanOrEqual(3))
})

describe("themes", () => {
  it("give every role a colour, light and dark", () => {
    expect(Object.keys(themes.dark).sort()).toEqual(Object.keys(themes.light).sort())
    expect(Object.keys(themes.light).length).toBeGreaterThan(25)
  })
})

describe("readableOn", () => {
  it("finds the readable ink on any colour of a store", () => {
    for (const colour of ["#0e5a47", "#f7d774", "#8c1c13", "#ffffff", "#7f7f7f"])
      expect(contrast(colour, readableOn(colour))).toBeGreaterThanOrEqual(4.5)
  })
})
