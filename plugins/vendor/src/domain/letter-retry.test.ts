import { describe, expect, it } from "vitest"
import { isDue, letterAttempts } from "./letter-retry"

const minutes = (count: number) => count * 60_000

describe("when a letter that failed is tried again", () => {
  it("waits longer each time", () => {
    expect(isDue(1, minutes(1) - 1)).toBe(false)
    expect(isDue(1, minutes(1))).toBe(true)
    expect(isDue(2, minutes(4))).toBe(false)
    expect(isDue(2, minutes(5))).toBe(true)
    expect(isDue(7, minutes(719))).toBe(false)
    expect(isDue(7, minutes(720))).toBe(true)
  })

  it("ends", () => {
    expect(isDue(letterAttempts, minutes(1_000_000))).toBe(false)
  })
})
