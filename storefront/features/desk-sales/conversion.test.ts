import { expect, it } from "vitest"
import { conversion } from "./conversion"

it.each([
  [3, 60, 0.05],
  [0, 10, 0],
  [0, 0, null],
  [5, 4, null],
])("%d orders of %d views: %s", (orders, views, share) => {
  expect(conversion(orders, views)).toBe(share)
})
