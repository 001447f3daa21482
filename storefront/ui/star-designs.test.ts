import { describe, expect, it } from "vitest"
import { starDesign, starDesigns, tileSide } from "./star-designs"
import { star } from "./star-geometry"

describe("starDesigns", () => {
  it("are eight, no two alike", () => {
    expect(new Set(starDesigns.map((design) => JSON.stringify(design))).size).toBe(8)
  })

  it("have finite coordinates that stay near their tile", () => {
    for (const { lines, fills, dots } of starDesigns) {
      const numbers = (lines + fills + dots).match(/-?\d+(\.\d+)?/g)?.map(Number) ?? []
      expect(numbers.length).toBeGreaterThan(32)
      for (const value of numbers) expect(Math.abs(value)).toBeLessThanOrEqual(tileSide + 14)
    }
  })

  it("answer any number a cooperative may carry", () => {
    expect(starDesign(8)).toBe(starDesigns[0])
    expect(starDesign(-1)).toBe(starDesigns[7])
    expect(starDesign(2.7)).toBe(starDesigns[2])
  })
})

describe("star", () => {
  it("has eight points and eight hollows", () => {
    expect(star([0, 0], 10, 0.5).split("L")).toHaveLength(16)
    expect(star([0, 0], 10, 0.5)).toMatch(/^M10 0L/)
  })
})
