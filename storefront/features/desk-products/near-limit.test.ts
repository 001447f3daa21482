import { expect, it } from "vitest"
import { nearLimit } from "./near-limit"

it.each([
  [5000, null, "far"],
  [0, 10, "far"],
  [8, 10, "near"],
  [1, 3, "near"],
  [10, 10, "reached"],
  [12, 10, "reached"],
  [79, 100, "far"],
] as const)("%d of %s is %s", (used, limit, near) => {
  expect(nearLimit(used, limit)).toBe(near)
})
