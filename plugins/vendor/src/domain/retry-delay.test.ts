import { expect, it } from "vitest"
import { retryDelay } from "./retry-delay"

it.each([
  [0, 1],
  [1, 1],
  [2, 2],
  [5, 16],
  [9, 256],
  [10, 360],
  [500, 360],
])("after %i failures waits %i minutes", (attempts, minutes) => {
  expect(retryDelay(attempts)).toBe(minutes * 60_000)
})
