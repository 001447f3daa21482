import { expect, it } from "vitest"
import { nextAttempt } from "./gateway-event-state"

it("waits twice as long each time, six hours at most, and gives up after twelve attempts", () => {
  const now = new Date("2026-11-25T00:00:00Z")
  const minutes = Array.from({ length: 13 }, (_, index) => {
    const next = nextAttempt(index + 1, now)
    return next && (next.getTime() - now.getTime()) / 60_000
  })
  expect(minutes).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360, null, null])
})
