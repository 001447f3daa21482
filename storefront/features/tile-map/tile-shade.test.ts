import { describe, expect, it } from "vitest"
import { shadeLimits, tileShade } from "./tile-shade"

describe("shades", () => {
  const counts = [0, 4, 5, 6, 6, 7, 7, 8, 13, 15, 17]
  const limits = shadeLimits(counts)

  it("rise with the number of products", () => {
    const shades = counts.map((count) => tileShade(count, limits))
    expect(shades).toEqual([...shades].sort())
    expect(new Set(shades)).toEqual(new Set([0, 1, 2, 3, 4]))
  })

  it("leave out who sells nothing", () => {
    expect(tileShade(0, limits)).toBe(0)
  })

  it("hold before anybody sells anything, and when all sell the same", () => {
    expect(tileShade(0, shadeLimits([0, 0]))).toBe(0)
    expect(tileShade(1, shadeLimits([1]))).toBe(4)
    expect(tileShade(3, shadeLimits([3, 3, 3]))).toBe(4)
  })
})
